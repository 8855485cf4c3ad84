import type { Metric, Sample } from "./metric.ts";

/**
 * Metrics in the text format that Prometheus scrapes.
 * @example metricsText([{ name: "up", help: "Whether it runs.", type: "gauge", samples: [{ value: 1 }] }])
 */
export function metricsText(metrics: readonly Metric[]): string {
  return metrics
    .map(({ name, help, type, samples }) =>
      [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples.map((one) => line(name, one)), ""].join("\n"),
    )
    .join("");
}

function line(name: string, { suffix = "", labels = {}, value }: Sample): string {
  const said = Object.entries(labels).map(
    ([label, text]) => `${label}="${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`,
  );
  return `${name}${suffix}${said.length > 0 ? `{${said.join(",")}}` : ""} ${value === Number.POSITIVE_INFINITY ? "+Inf" : value}`;
}
