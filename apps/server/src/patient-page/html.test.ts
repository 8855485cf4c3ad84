import { expect, test } from "vitest";
import { html } from "./html.ts";

test("what is put into a page stands as text", () => {
  const name = `<script>alert("1")</script> & 'fils'`;
  expect(html`<p title="${name}">${name}</p>`.html).toBe(
    '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;fils&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;fils&#39;</p>',
  );
});

test("a piece stands as it is, and so does a list of them", () => {
  expect(html`<ul>${["a", "b"].map((one) => html`<li>${one}</li>`)}</ul>${html`<hr />`}`.html).toBe("<ul><li>a</li><li>b</li></ul><hr />");
});
