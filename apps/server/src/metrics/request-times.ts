import type { Metric, Sample } from "./metric.ts";

/** Counts requests and how long they took, by the route's pattern: never by an address, which may name a patient. */
export interface RequestTimes {
  readonly note: (request: { readonly method: string; readonly route: string; readonly status: number; readonly seconds: number }) => void;
  readonly metrics: () => readonly Metric[];
}

const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Times {
  readonly labels: { readonly method: string; readonly route: string };
  readonly within: number[];
  sum: number;
  count: number;
}

export function requestTimes(): RequestTimes {
  const counts = new Map<string, { readonly labels: Readonly<Record<string, string>>; value: number }>();
  const times = new Map<string, Times>();
  return {
    note: ({ method, route, status, seconds }) => {
      const labels = { method, route };
      const count = entry(counts, `${method} ${route} ${status}`, () => ({ labels: { ...labels, status: String(status) }, value: 0 }));
      count.value += 1;
      const time = entry(times, `${method} ${route}`, () => ({ labels, within: bounds.map(() => 0), sum: 0, count: 0 }));
      time.sum += seconds;
      time.count += 1;
      for (const [index, bound] of bounds.entries()) if (seconds <= bound) time.within[index] = (time.within[index] ?? 0) + 1;
    },
    metrics: () => [
      { name: "firstray_requests_total", help: "Requests answered.", type: "counter", samples: [...counts.values()] },
      {
        name: "firstray_request_seconds",
        help: "How long answers took.",
        type: "histogram",
        samples: [...times.values()].flatMap(samplesOf),
      },
    ],
  };
}

function samplesOf({ labels, within, sum, count }: Times): readonly Sample[] {
  const buckets = bounds.map((bound, index) => ({
    suffix: "_bucket",
    labels: { ...labels, le: String(bound) },
    value: within[index] ?? 0,
  }));
  return [
    ...buckets,
    { suffix: "_bucket", labels: { ...labels, le: "+Inf" }, value: count },
    { suffix: "_sum", labels, value: sum },
    { suffix: "_count", labels, value: count },
  ];
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
