// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens pages in Chromium at several widths, light and dark, and says what axe-core finds, what is cut off, what ran and what was
// asked of the network. Usage: node views.mjs --widths 320,360,1280 --schemes light,dark FILE…
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";

const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: {
        widths: { type: "string", default: "320,360,1280" },
        schemes: { type: "string", default: "light,dark" },
    },
});
const widths = values.widths.split(",").map(Number);
const schemes = values.schemes.split(",");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function faultsOf(page, file) {
    const faults = [];
    const onDialog = (dialog) => {
        faults.push(`a script ran: ${dialog.message()}`);
        dialog.dismiss();
    };
    const onRequest = (request) => {
        if (!/^(file|data):/.test(request.url())) faults.push(`asked the network for ${request.url()}`);
    };
    const onError = (error) => faults.push(`error in the page: ${error.message}`);
    page.on("dialog", onDialog).on("request", onRequest).on("pageerror", onError);
    await page.goto(pathToFileURL(resolve(file)).href);
    const excess = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (excess > 0) faults.push(`wider than the window by ${excess} px`);
    await page.evaluate(axe); // evaluated from outside, so that the page's own policy against scripts stays in force
    const found = await page.evaluate((tags) => window.axe.run(document, { runOnly: tags }), standards);
    for (const [kind, results] of [["", found.violations], ["undecided: ", found.incomplete]])
        for (const result of results)
            faults.push(`${kind}${result.id}: ${result.help}: ${result.nodes.slice(0, 3).map((node) => node.target.join(" ")).join(", ")}`);
    page.removeAllListeners();
    return faults;
}

const browser = await chromium.launch({ executablePath: process.env.QUPIA_CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
let looked = 0;
let failed = 0;
for (const colorScheme of schemes) {
    for (const width of widths) {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
        const page = await context.newPage();
        for (const file of files) {
            const faults = await faultsOf(page, file);
            looked += 1;
            failed += faults.length > 0 ? 1 : 0;
            for (const fault of faults) console.log(`${basename(file)}, ${width} px, ${colorScheme}: ${fault}`);
        }
        await context.close();
    }
}
await browser.close();
console.log(`axe-core ${JSON.parse(readFileSync(createRequire(import.meta.url).resolve("axe-core/package.json"))).version}: ${looked - failed} of ${looked} views without a finding`);
process.exit(failed === 0 ? 0 : 1);
