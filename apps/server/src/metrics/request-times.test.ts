import { expect, test } from "vitest";
import { metricsText } from "./metrics-text.ts";
import { requestTimes } from "./request-times.ts";

test("requests are counted and timed by route, in the form that Prometheus reads", () => {
  const times = requestTimes();
  const request = { method: "GET", route: "/api/patients/:patient", status: 200 };
  for (const seconds of [0.004, 0.3, 20]) times.note({ ...request, seconds });
  times.note({ ...request, status: 404, seconds: 0.002 });
  const lines = metricsText(times.metrics()).split("\n");
  expect(lines).toContain('firstray_requests_total{method="GET",route="/api/patients/:patient",status="200"} 3');
  expect(lines).toContain('firstray_requests_total{method="GET",route="/api/patients/:patient",status="404"} 1');
  const bucket = (le: string, count: number): string =>
    `firstray_request_seconds_bucket{method="GET",route="/api/patients/:patient",le="${le}"} ${count}`;
  expect(lines).toEqual(
    expect.arrayContaining([bucket("0.005", 2), bucket("0.25", 2), bucket("0.5", 3), bucket("10", 3), bucket("+Inf", 4)]),
  );
  expect(lines).toContain('firstray_request_seconds_count{method="GET",route="/api/patients/:patient"} 4');
  expect(lines).toContain("# TYPE firstray_request_seconds histogram");
});

test("a label cannot break out of its line", () => {
  const samples = [{ labels: { route: 'a"b\\c\nd' }, value: 1 }];
  expect(metricsText([{ name: "x", help: "X.", type: "gauge", samples }])).toBe(
    '# HELP x X.\n# TYPE x gauge\nx{route="a\\"b\\\\c\\nd"} 1\n',
  );
});
