import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { hazardLog } from "../../scripts/setup/hazard-log.ts";
import manifest from "./package.json" with { type: "json" };

export default defineConfig({
  plugins: [react(), hazardLog],
  define: { "import.meta.env.VITE_VERSION": JSON.stringify(manifest.version) },
  build: { target: "es2023", assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
  server: { proxy: { "/api": process.env["FIRSTRAY_SERVER"] ?? "http://localhost:8080" } },
});
