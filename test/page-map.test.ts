// Where it is, in a real browser: what is drawn, by keyboard and by mouse, on paper, with and without the page's script.

import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { harbourSituation } from "./harbour-situation.ts";
import { mapSituation } from "./map-situation.ts";
import { hasBrowser, overflow, pageOpener, pageTests, violations, wide } from "./opened-page.ts";

const small = { width: 360, height: 780 };
const drawing = "#where svg[role=group]:visible";
const said = (page: Page) => page.locator("#where-said").textContent();
const focused = (page: Page) =>
  page.evaluate("document.activeElement.getAttribute('aria-label') ?? ''");
const spot = (page: Page, name: string) => page.locator(`${drawing} .spot[aria-label^="${name},"]`);

describe.skipIf(!hasBrowser)(pageTests("the map on the page"), () => {
  const open = pageOpener();

  for (const [look, options] of [
    ["light and wide", { colorScheme: "light", viewport: wide }],
    ["dark and narrow", { colorScheme: "dark", viewport: small }],
  ] as const)
    it(`has no accessibility violation, ${look}, with a place chosen and the table open`, async () => {
      const page = await open(mapSituation(), options);
      await page.locator("#where details").evaluate((each) => each.setAttribute("open", ""));
      await spot(page, "Port Selin").focus();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(overflow)).toBe(0);
    });

  it("draws each place once, at home or in the world, and lists those without a point", async () => {
    const page = await open(mapSituation());
    expect(await page.locator(drawing).count()).toBe(2);
    expect(await page.locator(`${drawing} >> nth=0 >> .spot`).count()).toBe(8);
    const far = await page
      .locator(`${drawing} >> nth=1 >> .spot`)
      .evaluateAll((spots) => spots.map((each) => each.getAttribute("aria-label")));
    expect(far.toSorted()).toEqual([
      "Farby, town or city, France, 1 mention in 1 report",
      "Hillmark, country, 1 mention in 1 report",
    ]);
    expect(await page.locator("#where-what").textContent()).toMatch(
      /^10 places with a known point\./u,
    );
    expect(await page.locator("#where .nowhere li").allTextContents()).toEqual([
      "Lost Cape (1) [001:11]",
      "<b>Nowhere</b> (1) [001:11]",
    ]);
    expect(await page.locator("#where").textContent()).toContain("GeoNames");
  });

  it("marks a town, a site and an area each in its own way, and where something happened", async () => {
    const page = await open(mapSituation());
    const looks = (name: string) =>
      spot(page, name).evaluate((each) => {
        const shape = each.querySelector(".shape");
        return [each.getAttribute("class"), shape?.tagName, shape?.getAttribute("class")].join(
          ", ",
        );
      });
    expect(await looks("Port Selin")).toBe("spot told, circle, shape");
    expect(await looks("Sorvale")).toBe("spot told perhaps, circle, shape");
    expect(await looks("Selin airfield")).toBe("spot, path, shape");
    expect(await looks("Upper Tarn")).toBe("spot, circle, shape area");
    expect(await spot(page, "Tarnovia").locator(".area").count()).toBe(1);
  });

  it("is one stop of the Tab key a drawing, and arrows lead from place to place", async () => {
    const page = await open(mapSituation());
    await spot(page, "Port Selin").focus();
    expect(await focused(page)).toBe(
      "Port Selin, town or city, Madagascar, 2 mentions in 2 reports (2 independent), 1 event",
    );
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toMatch(
      /^Sorvale, .* 1 event, its name could mean other places too$/u,
    );
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toMatch(/1 mention in 1 report$/u);
    await page.keyboard.press("Home");
    expect(await focused(page)).toMatch(/^Port Selin/u);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toMatch(/^(?:Farby|Hillmark)/u);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('svg')")).toBe(null);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Escape");
    expect(await said(page)).toBe("Choose a place to read what is told of it.");
    expect(await page.locator(`${drawing} .here`).count()).toBe(0);
  });

  it("tells of the place chosen what happened there, how sure the point is, and the words", async () => {
    const page = await open(mapSituation());
    await spot(page, "Port Selin").click();
    const detail = page.locator("#where-said");
    expect(await said(page)).toContain("Port Selin, town or city, Madagascar, 18.15° S, 49.40° E");
    await detail.getByRole("link", { name: "Shelling, 16 May 2031" }).click();
    expect(await page.locator("#happened li:target h3").textContent()).toContain("Shelling");
    await detail.getByRole("link", { name: /^killed/u }).click();
    expect(await page.locator("#figures .question:target").isVisible()).toBe(true);
    await spot(page, "Sorvale").focus();
    expect(await said(page)).toContain(
      "1 of 2 places The report speaks of its country. Could also be Sorvale (United States, 40.10° N, 88.20° W).",
    );
    await detail.locator("a.note").first().click();
    expect(await page.locator("#pane .on").textContent()).toBe("Sorvale");
  });

  it("prints the drawings and the table, and no controls", async () => {
    const page = await open(mapSituation());
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#where-said:visible, #where .drawing-keys:visible").count()).toBe(0);
    expect(await page.locator(drawing).count()).toBeGreaterThan(0);
    expect(await page.locator("#where tbody tr:visible").count()).toBe(10);
  });

  it("is whole without a script: all drawn, each place a link to its row", async () => {
    const page = await open(mapSituation(), { javaScriptEnabled: false, viewport: small });
    expect(await page.locator("#where-said:visible, #where .drawing-keys:visible").count()).toBe(0);
    await spot(page, "Port Selin").click();
    expect(await page.locator("#where tr:target").isVisible()).toBe(true);
    expect(await page.locator("#where tr:target th").textContent()).toBe("Port Selin");
  });

  it("is not on the page where no place has a point", async () => {
    const page = await open(harbourSituation());
    expect(await page.locator("#where, a[href='#where']").count()).toBe(0);
  });
});
