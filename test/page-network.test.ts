// Who stands with whom, in a real browser: what is drawn, by keyboard and by mouse, on a day and on all, with and without the
// page's script.

import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { harbourSituation } from "./harbour-situation.ts";
import { hostileSituation } from "./hostile-situation.ts";
import { networkSituation } from "./network-situation.ts";
import {
  hasBrowser,
  overflow,
  pageOpener,
  pageTests,
  phone,
  violations,
  wide,
} from "./opened-page.ts";

const small = { width: 360, height: 780 };
const drawing = "#net svg[role=group]:visible";
const said = (page: Page) => page.locator("#net-said").textContent();
const focused = (page: Page) =>
  page.evaluate("document.activeElement.getAttribute('aria-label') ?? ''");

describe.skipIf(!hasBrowser)(pageTests("the network on the page"), () => {
  const open = pageOpener();

  for (const [look, options] of [
    ["light and wide", { colorScheme: "light", viewport: wide }],
    ["dark and narrow", { colorScheme: "dark", viewport: small }],
  ] as const)
    it(`has no accessibility violation, ${look}, with an actor chosen and the table open`, async () => {
      const page = await open(networkSituation(), options);
      await page.locator("#net details").evaluate((each) => each.setAttribute("open", ""));
      await page.locator(`${drawing} .node`).first().click();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(overflow)).toBe(0);
    });

  it("draws every actor and relation once, and says what it leaves to the table", async () => {
    const page = await open(networkSituation());
    expect(await page.locator(drawing).count()).toBe(1);
    expect(await page.locator(`${drawing} .node`).count()).toBe(11);
    expect(await page.locator(`${drawing} .tie`).count()).toBe(11);
    expect(await page.locator("#net-what").textContent()).toMatch(
      /^11 relations between 11 actors and places, all that reports tell\./u,
    );
    const words = await page
      .locator(`${drawing} .tie.doubted`)
      .evaluateAll((ties) => ties.map((tie) => tie.getAttribute("aria-label")));
    expect(words.toSorted()).toEqual([
      "Coast Guard supports Government of National Concord of Oria (hedged), says Coast Herald.",
      "Harbour Brigade is allied with Northern Front, since 10 May 2031 (one side only: Northern Front), says Ruta Salk, in Coast Herald.",
    ]);
    expect(await page.locator(`${drawing} .tie.over`).getAttribute("aria-label")).toMatch(
      /^Northern Front was allied with .*, until some time between 1 May 2031 and 3 May 2031/u,
    );
  });

  for (const [look, viewport] of [
    ["wide", wide],
    ["narrow", small],
  ] as const)
    it(`sets no actor's name or shape over another's, ${look}`, async () => {
      const page = await open(networkSituation(), { viewport });
      const [frame, ...rooms] = await roomsIn(page);
      expect(rooms).toHaveLength(11);
      for (const [index, room] of rooms.entries()) {
        expect(rooms.slice(index + 1).filter((other) => overlaps(room, other))).toEqual([]);
        expect(frame !== undefined && isWithin(room, frame)).toBe(true);
      }
    });

  it("is one stop of the Tab key, and arrows lead through actors and relations", async () => {
    const page = await open(networkSituation());
    await page.locator(`${drawing} .node`).first().focus();
    expect(await focused(page)).toBe("Northern Front, group, side A, 2 mentions, 7 relations");
    expect(await said(page)).toContain("Abel Mora leads Northern Front, says Coast Herald");
    expect(await page.locator(`${drawing} .node.on`).count()).toBe(7);
    expect(await page.locator(`${drawing} .node:not(.on)`).count()).toBe(4);
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toMatch(/^Northern Front (?:was allied|is hostile|controls)/u);
    expect(await page.locator(`${drawing} .node.on`).count()).toBe(2);
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe(
      "Government of National Concord of Oria, group, side B, 1 mention, 4 relations",
    );
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    expect(await focused(page)).toMatch(/^Northern Front, group/u);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('svg')")).toBe(null);
    await page.keyboard.press("Shift+Tab");
    expect(await focused(page)).toMatch(/^Northern Front, group/u);
    await page.keyboard.press("Escape");
    expect(await page.locator(`${drawing}.chosen`).count()).toBe(0);
  });

  it("never covers the actor chosen with what is said of it, on a phone", async () => {
    const page = await open(networkSituation(), { viewport: phone });
    const number = await page.locator(`${drawing} .node`).count();
    await page.locator(`${drawing} .node`).first().click();
    for (let turn = 0; turn < number; turn += 1) {
      const [own, panel] = await Promise.all(
        [`${drawing} .node.here`, "#net-said"].map((each) => page.locator(each).boundingBox()),
      );
      if (!own || !panel) throw new Error("nothing is chosen");
      expect(panel.height).toBeLessThanOrEqual(phone.height / 3 + 1);
      expect(own.y).toBeGreaterThanOrEqual(0);
      expect(own.y + own.height, String(await focused(page))).toBeLessThanOrEqual(panel.y);
      await page.keyboard.press("ArrowDown");
    }
  });

  it("explains what is drawn and nothing else", async () => {
    const page = await open(networkSituation());
    const words = await page.locator("#net .legend li > span").allTextContents();
    expect(words).toContain("one letter, told as one side against another (all days together)");
    expect(words).not.toContain("organisation");
    expect(words).not.toContain("met");
  });

  it("leads from what is said of a line to the words of the report", async () => {
    const page = await open(networkSituation());
    const tie = page.locator(`${drawing} .tie[aria-label^="Ina Dorn"]`);
    await tie.focus();
    expect(await said(page)).toContain("Ina Dorn leads Government of National Concord of Oria");
    await page.locator("#net-said a.note").click();
    expect(await page.locator("#pane .on").textContent()).toContain("Ina Dorn and Government");
  });

  it("shows the relations of a day: held, perhaps, not dated, and none that did not hold", async () => {
    const page = await open(networkSituation());
    const slider = page.getByLabel("Day", { exact: true });
    const now = page.locator("#net-now");
    const shown = (label: string) =>
      page.locator(`${drawing} .tie[aria-label^="${label}"]`).getAttribute("data-now");
    expect(await now.textContent()).toBe("All days together.");
    expect(await shown("Northern Front was allied")).toBe(null);
    expect(await page.locator(".net-ends span").allTextContents()).toEqual([
      "all",
      "1 May 2031",
      "10 May 2031",
    ]);
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    expect(await slider.getAttribute("aria-valuetext")).toMatch(/^\d+ (?:April|May) 2031$/u);
    expect(await shown("Northern Front was allied")).toBe("p");
    expect(await shown("Northern Front is hostile")).toBe("n");
    expect(await shown("Abel Mora leads")).toBe("u");
    await page.keyboard.press("End");
    expect(await now.textContent()).toBe("10 May 2031: 2 held, 0 perhaps, 8 not dated.");
    expect(await shown("Northern Front was allied")).toBe("n");
    expect(await page.locator(`${drawing} .tie:visible`).count()).toBe(10);
    await page.locator("#net summary").click();
    expect(await page.locator("#net tbody tr:visible").count()).toBe(10);
    expect(await violations(page)).toEqual([]);
    await slider.focus();
    await page.keyboard.press("Home");
    expect(await page.locator(`${drawing} .tie:visible`).count()).toBe(11);
  });

  it("prints the day chosen and the table, and no controls", async () => {
    const page = await open(networkSituation());
    await page.getByLabel("Day", { exact: true }).press("End");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#net-day:visible, #net-said:visible").count()).toBe(0);
    expect(await page.locator("#net-now").textContent()).toMatch(/^10 May 2031: /u);
    expect(await page.locator("#net-now").isVisible()).toBe(true);
    expect(await page.locator("#net tbody tr:visible").count()).toBe(10);
  });

  it("is whole without a script: all drawn, links to the list and the table, no slider", async () => {
    const page = await open(networkSituation(), { javaScriptEnabled: false });
    expect(await page.locator("#net-days, #net-said, #net .drawing-keys").count()).toBe(3);
    expect(
      await page.locator("#net-days:visible, #net-said:visible, .drawing-keys:visible").count(),
    ).toBe(0);
    await page.locator(`${drawing} .tie[aria-label^="Ina Dorn"]`).click();
    expect(await page.locator("#net tr:target").isVisible()).toBe(true);
  });

  it("has no slider where nothing is dated, and no drawing where nothing is told", async () => {
    const harbour = await open(harbourSituation());
    expect(await harbour.locator(`${drawing} .tie`).count()).toBe(1);
    expect(await harbour.locator("#net-days").count()).toBe(0);
    const hostile = await open(hostileSituation());
    expect(await hostile.locator("#net svg").count()).toBe(0);
    expect(await hostile.locator("#net p").textContent()).toMatch(/^No report tells how two/u);
  });
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The drawing and each actor in it with its name, in the drawing's own units. */
async function roomsIn(page: Page): Promise<readonly Box[]> {
  return page.evaluate(`(() => {
    const svg = [...document.querySelectorAll("#net svg[role=group]")].find((each) => each.checkVisibility());
    const rooms = [...svg.querySelectorAll(".node")].map((node) => node.getBBox());
    return [svg.viewBox.baseVal, ...rooms].map(({ x, y, width, height }) => ({ x, y, width, height }));
  })()`);
}

function overlaps(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const along = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 1 && along > 1;
}

function isWithin(inner: Box, outer: Box): boolean {
  const across = inner.x >= -1 && inner.x + inner.width <= outer.width + 1;
  return across && inner.y >= -1 && inner.y + inner.height <= outer.height + 1;
}
