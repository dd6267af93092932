// Opens emitted pages in Chromium as a reader would. The folder that the test runs in has them.
import assert from "node:assert/strict";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

let browser;

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });
});

after(() => browser?.close());

// Opens a page, lets the test use it, and holds that it fetched, said and ran nothing.
async function visit(name, use, options = {}) {
  const address = pathToFileURL(resolve(name + ".html")).href;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();

  // How long a page may take depends on the machine; whoever runs this knows how long to wait.
  page.setDefaultTimeout(0);
  const requests = [];
  const complaints = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => complaints.push(dialog.message()));
  await page.goto(address);
  await use(page);
  assert.equal(await page.evaluate(() => window.broken), undefined);
  assert.deepEqual(requests.filter((url) => url !== address && url !== "data:,"), []);
  assert.deepEqual(complaints, []);
  await context.close();
}

const visible = (page, selector) => page.locator(selector).filter({ visible: true });

test("the diagram shows every table, and leads to it", () => visit("registry", async (page) => {
  assert.equal(await page.locator("svg .entity").count(), 10);
  assert.equal(await page.locator("svg .line").count(), 12);
  const drawing = await page.locator("svg").boundingBox();
  assert.ok(drawing.width > 500 && drawing.height > 300, JSON.stringify(drawing));
  await page.locator('svg .entity[data-entity="table-skills"]').click();
  assert.ok(page.url().endsWith("#table-skills"));
  await page.waitForFunction(() => Math.abs(document.getElementById("table-skills").getBoundingClientRect().top) < 100);
}));

test("a type and a default stay on one line", () => visit("registry", async (page) => {
  const broken = await page.locator(":is(td:nth-child(2), td:nth-child(5)) code")
    .evaluateAll((all) => all.filter((each) => each.getClientRects().length > 1).map((each) => each.textContent));
  assert.deepEqual(broken, []);
}));

test("the search finds tables by name and columns by what is said of them", () => visit("registry", async (page) => {
  assert.equal(await visible(page, ".relation").count(), 10);
  await page.keyboard.press("/");
  await page.keyboard.type("cli_version");
  assert.equal(await visible(page, ".relation").count(), 1);
  assert.equal(await visible(page, ".relation tbody tr").count(), 1);
  assert.equal(await visible(page, "nav li").count(), 1);
  assert.equal(await page.locator("#search-result").textContent(), "1 table, 1 column");
  assert.equal(await page.locator("svg .entity:not(.faded)").count(), 1);
  await page.fill("#search", "COLLECTIONS");
  assert.ok(await page.getByText("idx_collections_featured").isVisible());
  assert.equal(await visible(page, "#table-collections tbody tr").count(), 9);
  await page.fill("#search", "idx_plugins_updated");
  assert.equal(await visible(page, "#table-plugins .facts li").count(), 1);
  assert.equal(await visible(page, ".relation table").count(), 0);
  await page.fill("#search", "no such thing");
  assert.ok(await page.locator("#nothing").isVisible());
  await page.keyboard.press("Escape");
  assert.equal(await visible(page, ".relation").count(), 10);
  assert.equal(await page.locator("#search-result").textContent(), "");
}));

test("a link to what the search has hidden shows it", () => visit("registry", async (page) => {
  await page.fill("#search", "cli_version");
  await page.evaluate(() => { location.hash = "#table-users"; });
  await page.waitForFunction(() => document.getElementById("search").value === "");
  assert.ok(await page.locator("#table-users").isVisible());
}));

for (const colorScheme of ["light", "dark"]) {
  test(`text stands out in ${colorScheme}`, () => visit("registry", async (page) => {
    const ratios = await page.evaluate(contrasts);
    assert.ok(ratios.length > 500);
    assert.deepEqual(ratios.filter(({ ratio }) => ratio < 4.5), []);
  }, { colorScheme }));
}

test("a hostile schema is shown and does nothing", () => visit("hostile", async (page) => {
  assert.equal(await page.locator("script").count(), 1);
  assert.equal(await page.locator("img").count(), 0);
  assert.equal(await page.locator(".relation").first().locator(".self").textContent(), "</script><script>window.broken = 1</script>");
  await page.fill("#search", "</script>");
  assert.ok(await visible(page, ".relation").count() >= 1);
  for (const link of await page.locator("nav a").all()) {
    await link.evaluate((element) => element.click());
  }
}));

test("a schema of sixty tables fits", () => visit("large", async (page) => {
  await page.locator("#fit").click();
  const canvas = await page.locator("#canvas").boundingBox();
  const drawing = await page.locator("svg").boundingBox();
  assert.ok(drawing.width <= canvas.width, `${drawing.width} in ${canvas.width}`);
}));

test("an empty schema has a page", () => visit("empty", async (page) => {
  assert.equal(await page.locator("h1").textContent(), "Empty");
}));

test("a narrow screen has no sideways scrolling", () => visit("registry", async (page) => {
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
}, { viewport: { width: 390, height: 800 } }));

// Runs in the page: the contrast of every piece of text with what is behind it, as WCAG 2 measures it.
function contrasts() {
  const parse = (color) => color.match(/[\d.]+/g).map(Number);
  const luminance = (color) => {
    const [r, g, b] = parse(color).map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    if (element.closest("svg .entity")) {
      return getComputedStyle(element.closest(".entity").querySelector(".box")).fill;
    }
    for (let each = element; each; each = each.parentElement) {
      const color = getComputedStyle(each).backgroundColor;
      if (parse(color)[3] !== 0) {
        return color;
      }
    }
    throw new Error("There is no background.");
  };
  const ratios = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() && element.checkVisibility() && !element.closest("script, title")) {
      const style = getComputedStyle(element);
      const [light, dark] = [luminance(element instanceof SVGElement ? style.fill : style.color), luminance(behind(element))].sort((a, b) => b - a);
      ratios.push({ text: walker.currentNode.data, ratio: (light + 0.05) / (dark + 0.05) });
    }
  }
  return ratios;
}
