// A situation's page in a real browser. Needs Chromium: SITREP_CHROMIUM names it, else /usr/bin/chromium is tried; without one
// the tests of a page are skipped by name.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { loadOutlines } from "../src/app/load-outlines.ts";
import { makeBrief } from "../src/export/brief/index.ts";
import { renderHtml } from "../src/export/html/index.ts";
import type { Situation } from "../src/model/situation.ts";

const { SITREP_CHROMIUM: executablePath = "/usr/bin/chromium" } = process.env;
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const wide = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

/** How far the page is wider than its window, as the page works it out. */
export const overflow =
  "document.documentElement.scrollWidth - document.documentElement.clientWidth";

/** Whether there is a browser to open pages in. */
export const hasBrowser = existsSync(executablePath);

/** The name of a group of tests, which says where they are skipped. */
export function pageTests(name: string): string {
  return hasBrowser ? name : `${name} (skipped: no ${executablePath})`;
}

/** Opens pages for the tests of a group, each in a context of its own that goes after its test. */
export function pageOpener(): (
  situation: Situation,
  options?: BrowserContextOptions,
) => Promise<Page> {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-page-"));
  let browser: Browser | undefined;
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args });
  });
  afterEach(async () => {
    await context?.close();
    context = undefined;
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return async (situation, options = {}) => {
    const file = join(folder, "brief.html");
    writeFileSync(file, renderHtml(makeBrief(situation), situation, await loadOutlines()));
    if (browser === undefined) throw new Error("the browser has not been started");
    context = await browser.newContext({ viewport: wide, ...options });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    return page;
  };
}

/** What axe finds wrong with the page. */
export async function violations(
  page: Page,
  leftOut: readonly string[] = [],
): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page });
  for (const selector of leftOut) builder.exclude(selector);
  const result = await builder.analyze();
  expect(result.passes.length, "axe looked at the page").toBeGreaterThan(10);
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
  );
}
