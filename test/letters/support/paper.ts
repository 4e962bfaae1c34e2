import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '#build/browser.ts';
import type { Letter } from '#shared/letters/letter.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The page a test looks at: LetterPaper alone, drawn from the letter the test hands over. */
const entry = `
  import { createRoot } from 'react-dom/client';
  import { createElement } from 'react';
  import { flushSync } from 'react-dom';
  import { LetterPaper } from '${root}/renderer/letters/LetterPaper.tsx';
  const paper = createRoot(document.getElementById('root'));
  window.show = (letter) => flushSync(() => paper.render(createElement(LetterPaper, { letter })));
`;

/** Bundles LetterPaper once for all tests of a file: markup with script and styles inside. */
async function bundle(): Promise<{ script: string; style: string }> {
  const name = 'virtual:paper';
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      react(),
      {
        name: 'paper-entry',
        resolveId: (id: string) => (id === name ? `\0${name}` : null),
        load: (id: string) => (id === `\0${name}` ? entry : null),
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: name } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((r) => ('output' in r ? r.output : []));
  const script = outputs.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
  const style = outputs.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('\n');
  return { script, style };
}

export interface PaperBrowser {
  /** Shows a letter and waits until its pages stand still. */
  show(letter: Letter): Promise<Page>;
  /** Arial or the font that has its widths; a bare machine has neither, and other letters are wider. */
  readonly hasArial: boolean;
  close(): Promise<void>;
}

/** Null where there is no Chromium. */
export async function openPaper(options: { dark?: boolean } = {}): Promise<PaperBrowser | null> {
  const choice = await findBrowser({ windowed: false });
  if (choice === null) return null;
  const { script, style } = await bundle();
  const browser: Browser = await chromium.launch({
    executablePath: choice.executablePath,
    args: [...choice.args],
    env: { ...process.env, ...choice.env },
  });
  const page = await browser.newPage({
    viewport: { width: 900, height: 1200 },
    colorScheme: options.dark === true ? 'dark' : 'light',
  });
  await page.setContent(
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>x</title><style>${style}</style>
     <style>:root{color-scheme:light dark}body{margin:0}</style></head><body><div id="root"></div></body></html>`,
  );
  await page.addScriptTag({ content: script, type: 'module' });
  await page.waitForFunction('window.show !== undefined');
  const hasArial = (await page.evaluate(`(() => {
    const context = document.createElement('canvas').getContext('2d');
    context.font = '100px Arial, "Liberation Sans"';
    return Math.abs(context.measureText('Rostock').width - 361.2) < 3;
  })()`)) as boolean;
  return {
    hasArial,
    async show(letter) {
      await page.evaluate('document.fonts.ready');
      await page.evaluate((given) => (window as unknown as { show(l: unknown): void }).show(given), letter);
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      return page;
    },
    close: () => browser.close(),
  };
}
