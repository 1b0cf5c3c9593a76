// The page in a real browser: what it shows, where its footnotes lead, with and without its script, for eyes, keys and ears.

import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { makeBrief } from "../src/export/brief/index.ts";
import { renderHtml } from "../src/export/html/index.ts";
import type { Situation } from "../src/model/situation.ts";
import { SituationFixture } from "./fixture-situation.ts";
import { harbourSituation } from "./harbour-situation.ts";
import { hostileSituation } from "./hostile-situation.ts";
import {
  hasBrowser,
  overflow,
  pageOpener,
  pageTests,
  phone,
  violations,
  wide,
} from "./opened-page.ts";
import { situationOf } from "./situation-of.ts";

describe.skipIf(!hasBrowser)(pageTests("the page"), () => {
  const open = pageOpener();

  const looks = [
    ["light and wide", { colorScheme: "light", viewport: wide }],
    ["dark and narrow", { colorScheme: "dark", viewport: phone }],
    ["dark and wide", { colorScheme: "dark", viewport: wide }],
  ] as const;
  for (const [look, options] of looks) {
    it(`has no accessibility violation, ${look}, pane closed and open`, async () => {
      const page = await open(harbourSituation(), options);
      expect(await violations(page)).toEqual([]);
      await page.locator("#figures a.note").first().click();
      expect(await violations(page)).toEqual([]);
    });
  }

  it("has no accessibility violation on the examples, with all that is folded open", async () => {
    const examples = await situationOf(fileURLToPath(new URL("../examples", import.meta.url)));
    const page = await open(examples, { colorScheme: "light", viewport: phone });
    await page
      .locator("details")
      .evaluateAll((all) => all.map((each) => each.setAttribute("open", "")));
    // The reports in full are many like elements; the smaller situation has them looked at.
    expect(await violations(page, ["#reports", "#references"])).toEqual([]);
    expect(await page.evaluate(overflow)).toBe(0);
  }, 120_000);

  it("opens the report at the words, says who says so, and gives the focus back", async () => {
    const page = await open(harbourSituation());
    const note = page.locator("#figures td.chain a.note").first();
    await note.focus();
    await page.keyboard.press("Enter");
    const pane = page.locator("#pane");
    await expect.poll(() => pane.isVisible()).toBe(true);
    expect(await pane.locator(".on").allTextContents()).toEqual(["killed at least 12 people"]);
    expect(await pane.locator(".by").allTextContents()).toEqual([
      "Oria News Agency",
      "medical sources",
    ]);
    expect(await pane.locator("h2").textContent()).toBe("Coast Herald, report 001");
    expect(await page.evaluate("document.activeElement.id")).toBe("pane-title");
    await expect.poll(() => isInView(page, "#pane .on"), { timeout: 5000 }).toBe(true);
    await expect.poll(() => isInView(page, "a[aria-current]"), { timeout: 5000 }).toBe(true);
    await page.keyboard.press("Escape");
    expect(await pane.isVisible()).toBe(false);
    expect(await note.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
  });

  it("leads to the same words without a script", async () => {
    const page = await open(harbourSituation(), { javaScriptEnabled: false });
    await page.locator("#figures td.chain a.note").first().click();
    const target = page.locator("#reports [data-m]:target");
    expect(await target.textContent()).toBe("killed at least 12 people");
    expect(await target.isVisible()).toBe(true);
    const ground = await target.evaluate(
      (words) => words.ownerDocument.defaultView?.getComputedStyle(words).backgroundColor,
    );
    expect(ground).toBe("rgb(255, 231, 159)");
  });

  it("leads every footnote and section link somewhere", async () => {
    const page = await open(harbourSituation());
    const lost = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute("href") ?? "")
          .filter((href) => links[0]?.ownerDocument.getElementById(href.slice(1)) === null),
      );
    expect(lost).toEqual([]);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBe(new Set(ids).size);
  });

  it("asks the network for nothing", async () => {
    const asked: string[] = [];
    const page = await open(hostileSituation());
    page.on("request", (request) => asked.push(request.url()));
    await page.reload();
    expect(asked.filter((url) => !url.startsWith("file:"))).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it("shows hostile text as text", async () => {
    const page = await open(hostileSituation());
    const said: string[] = [];
    page.on("dialog", (dialog) => void said.push(dialog.message()));
    await page.reload();
    await page.locator("#happened a.note").first().click();
    expect(said).toEqual([]);
    expect(await page.evaluate("globalThis.taken")).toBeUndefined();
    expect(await page.locator("script").count()).toBe(1);
    expect(await page.locator("style").count()).toBe(1);
    expect(await page.locator("img, iframe, object, embed, form, link, base").count()).toBe(0);
    const schemes = await page
      .locator("a[href]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(schemes.filter((href) => !/^(?:#|https?:\/\/)/.test(href))).toEqual([]);
    expect(await page.locator("#reports").textContent()).toContain("<script>taken=1</script>");
  });

  describe("who says what", () => {
    const filters = "#claims-filters";
    const shown = "#claims li[data-k]:not([hidden])";
    const visible = (page: Page) => page.locator(shown).count();
    const status = (page: Page) => page.locator("#claims-count").textContent();

    it("shows what one speaker says, however spelled, and says how many", async () => {
      const page = await open(harbourSituation());
      const all = await visible(page);
      await page.locator(filters).getByLabel("Speaker").selectOption({ label: "Aldo Verin (5)" });
      await expect.poll(() => visible(page)).toBe(5);
      expect(await status(page)).toBe(
        `5 claims in 3 reports (3 independent), of ${all} claims in 4 reports (4 independent): Aldo Verin.`,
      );
      expect(await page.locator("#claims h3:visible").allTextContents()).toEqual([
        "Aldo Verin party to the conflict",
      ]);
      await page.locator("#claims-clear").click();
      await expect.poll(() => visible(page)).toBe(all);
      expect(await status(page)).toBe(`${all} claims in 4 reports (4 independent).`);
    });

    it("counts copies of one text as one while it filters", async () => {
      const situation = harbourSituation();
      const [one, , three] = situation.extractions.map(({ document }) => document.id);
      if (one === undefined || three === undefined) throw new Error("no reports");
      const copy = { degree: "copy", reports: [one, three], claims: [], anchors: [] } as const;
      const dependence = [{ ...copy, rule: "fixture/by-hand", because: "one text" }];
      const page = await open({ ...situation, dependence });
      await page.locator(filters).getByLabel("Speaker").selectOption({ label: "Aldo Verin (5)" });
      await expect
        .poll(() => status(page))
        .toMatch(
          /^5 claims in 3 reports \(2 independent\), of \d+ claims in 4 reports \(3 independent\)/,
        );
    });

    it("finds words by keyboard alone, without regard to case and marks, and opens what was folded", async () => {
      const page = await open(harbourSituation());
      expect(await page.getByText("Dozens were wounded.").first().isVisible()).toBe(false);
      await page.locator(filters).getByLabel("Speaker").focus();
      for (let at = 0; at < 3; at += 1) await page.keyboard.press("Tab");
      await page.keyboard.type("WÓUND");
      await expect.poll(() => visible(page)).toBe(2);
      const words = page.locator(`${shown} .words`);
      expect(await words.allTextContents()).toEqual([
        "Dozens were wounded.",
        "More than 100 were wounded.",
      ]);
      expect(await words.first().isVisible()).toBe(true);
      await page.keyboard.type("zz");
      await expect
        .poll(() => status(page))
        .toMatch(/^No claim fits, of \d+ claims in 4 reports \(4 independent\): “WÓUNDzz”\.$/);
      await page.locator("#claims-clear").press("Enter");
      expect(await words.first().isVisible()).toBe(true);
      expect(await page.locator("#claims > details[open]").count()).toBe(0);
    });

    it("lets class and stance narrow each other, and reads well to axe while it does", async () => {
      const page = await open(harbourSituation());
      await page.locator(filters).getByLabel("Stance").selectOption({ label: "Denies" });
      await expect.poll(() => visible(page)).toBe(1);
      expect(await violations(page)).toEqual([]);
      await page.locator(filters).getByLabel("Class of source").selectOption({ label: "Medical" });
      await expect.poll(() => visible(page)).toBe(0);
      expect(await page.locator("#claims-count").getAttribute("role")).toBe("status");
    });

    it("opens the report at the words of a claim, and finds its way back where the line is gone", async () => {
      const page = await open(harbourSituation());
      await page.locator(filters).getByLabel("Stance").selectOption({ label: "Denies" });
      await expect.poll(() => visible(page)).toBe(1);
      await page.locator(`${shown} a.note`).click();
      const pane = page.locator("#pane");
      expect(await pane.locator(".on").allTextContents()).toEqual([
        "that it had fired on the port",
      ]);
      expect(await pane.locator("#pane-claim").textContent()).toMatch(/^sitrep explain claim:/);
      await page.locator(filters).getByLabel("Stance").selectOption({ label: "Promises" });
      await expect.poll(() => page.locator(shown).textContent()).toContain("We will answer");
      await page.keyboard.press("Escape");
      expect(await pane.isVisible()).toBe(false);
      expect(await page.evaluate("document.activeElement.id")).toBe("main");
    });

    it("is a whole list without a script", async () => {
      const page = await open(harbourSituation(), { javaScriptEnabled: false });
      expect(await page.locator(filters).isVisible()).toBe(false);
      const all = await visible(page);
      expect(await status(page)).toBe(`${all} claims in 4 reports (4 independent).`);
      await page.locator("#claims > details > summary").last().click();
      expect(await page.getByText("Dozens were wounded.").first().isVisible()).toBe(true);
    });

    it("prints what is shown, all of it, and no controls", async () => {
      const page = await open(harbourSituation());
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(filters).isVisible()).toBe(false);
      expect(await page.locator("#claims-count").isVisible()).toBe(true);
      await page.emulateMedia({ media: "screen" });
      await page.locator(filters).getByLabel("Words").fill("wounded");
      await expect.poll(() => visible(page)).toBe(2);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("#claims li:visible").count()).toBe(2);
    });

    it("stays small and quick with 2,000 claims", async () => {
      const situation = manyClaims(2000);
      expect(renderHtml(makeBrief(situation), situation).length / 2000).toBeLessThan(1200);
      const page = await open(situation);
      expect(await status(page)).toBe("2,000 claims in 100 reports (100 independent).");
      await page.locator(filters).getByLabel("Words").fill("bridge 7");
      await expect.poll(() => visible(page)).toBe(100);
      const took = await page.evaluate(
        `new Promise((done) => {
          const start = performance.now();
          document.querySelector('[data-by="s"]').value = "denies";
          document.querySelector('[data-by="s"]').dispatchEvent(new Event("input", { bubbles: true }));
          setTimeout(() => requestAnimationFrame(() => done(performance.now() - start)), 1);
        })`,
      );
      expect(took).toBeLessThan(500);
    }, 60_000);
  });

  describe("printed", () => {
    /** The width of a sheet between its margins, in CSS pixels. */
    const sheet = { width: 672, height: 1000 };

    it("has the brief and its references, all that was folded, and no controls", async () => {
      const page = await open(harbourSituation(), { viewport: sheet });
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("#reports").isVisible()).toBe(false);
      expect(await page.locator("#references li").first().isVisible()).toBe(true);
      const controls = "nav:visible, button:visible, input:visible, select:visible, .pane:visible";
      expect(await page.locator(controls).count()).toBe(0);
      expect(await page.getByText("Dozens were wounded.").first().isVisible()).toBe(true);
      expect(await page.locator(".standings details > ul:visible").count()).toBe(0);
      expect(await page.locator(".standings summary:visible").count()).toBeGreaterThan(0);
    });

    it("is light however dark the screen, and no wider than a sheet", async () => {
      const page = await open(harbourSituation(), { viewport: sheet, colorScheme: "dark" });
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(28, 33, 38)");
      expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe(
        "rgba(0, 0, 0, 0)",
      );
      expect(await page.evaluate(overflow)).toBe(0);
      for (const table of await page.locator("table").all()) {
        const box = await table.boundingBox();
        expect(box === null || box.x + box.width <= sheet.width + 1).toBe(true);
      }
    });

    it("is a document with a title, the headline on every sheet, hostile words too", async () => {
      for (const situation of [harbourSituation(), hostileSituation()]) {
        const page = await open(situation);
        const printed = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
        expect(printed.match(/\/Type \/Page\b/gu)?.length).toBeGreaterThan(1);
        expect(printed).toContain("/Title");
        expect(printed).toContain("/MediaBox [0 0 594.95996 841.91998]");
        const running = await page.evaluate(
          "[...document.styleSheets[0].cssRules].find((rule) => rule instanceof CSSPageRule).cssText",
        );
        expect(running).toContain("top-left");
      }
    });
  });

  it("fits a narrow screen", async () => {
    const page = await open(harbourSituation(), { viewport: phone });
    expect(await page.evaluate(overflow)).toBe(0);
  });
});

/** Twenty claims a report, by people of that report. */
function manyClaims(total: number): Situation {
  const fixture = new SituationFixture();
  for (let at = 0; at < total / 20; at += 1) {
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    const sentences = numbers.map((n) => `Clerk ${n} of office ${at} said bridge ${n} was shut.`);
    const report = fixture.report({ ref: String(at), text: `${sentences.join("\n")}\n` });
    for (const n of numbers) {
      report.statement({
        words: `bridge ${n} was shut`,
        chain: [[`Clerk ${n} of office ${at}`, "official"]],
        stance: n % 2 === 0 ? "asserts" : "denies",
      });
    }
  }
  return fixture.build();
}

async function isInView(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}
