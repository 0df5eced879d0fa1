// Asks the search of a built site, as its pages do: node search.mjs SITE QUERY… prints the places found, as JSON.
import { readFileSync, readdirSync } from "node:fs";

const [site, ...queries] = process.argv.slice(2);
const workers = `${site}/assets/javascripts/workers/`;
const waiting = [];
globalThis.self = globalThis;
globalThis.postMessage = (message) => waiting.shift()(message);
(0, eval)(readFileSync(workers + readdirSync(workers).find((name) => name.startsWith("search")), "utf8"));

const ask = (type, data) =>
  new Promise((resolve) => {
    waiting.push(resolve);
    globalThis.onmessage({ data: { type, data } });
  });
const index = JSON.parse(readFileSync(`${site}/search.json`, "utf8"));
await ask(0, index);
const found = {};
for (const input of queries) {
  const filter = { input: { type: "operator", data: { operator: "and", operands: [] } }, aggregation: {} };
  const { data } = await ask(2, { input, filter });
  found[input] = data.items.map((item) => index.items[item.id].location);
}
console.log(JSON.stringify(found));
