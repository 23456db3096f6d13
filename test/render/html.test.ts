import { describe, expect, it } from 'vitest';
import { checkHtml, reviewHtml } from '../../src/render/html.ts';
import { finding, HEAD_FILE, PATH, REVIEW, SNAT, service } from './sample.ts';

describe('reviewHtml', () => {
  const page = reviewHtml(REVIEW, { lang: 'en', files: [HEAD_FILE] });

  it('is one page that needs nothing else', () => {
    expect(page.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
    // A namespace is a name, nothing is fetched by it.
    expect(page.replaceAll('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/<script|<link|<img|src=|url\(|@import|https?:/);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('color-scheme: light dark');
    expect(page).toContain('prefers-color-scheme: dark');
  });

  it('says verdict, matrix, findings, patch, changes', () => {
    expect(page).toContain('<h1><span class="bad">✗</span> 110.88.12.88:25,110,143 works from the internet');
    expect(page).toContain('<td class="bad">✗ reply bypasses the gateway</td>');
    expect(page).toContain('<td class="unsure">! answered by the gateway itself</td>');
    expect(page).toContain(`<code class="place">${PATH}:9:1</code>`);
    expect(page).toContain(`<span class="added">+${SNAT}</span>`);
    expect(page).toContain('<td>the internet, floor3</td><td>✗ answered by the gateway itself</td><td>✓ reaches 192.168.1.55</td>');
    expect(page).toContain('There before this change');
  });

  it('closes every element that it opens', () => {
    const open: string[] = [];
    for (const [tag, close, name] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
      if (name === undefined || name === 'meta' || name === 'br' || tag.endsWith('/>')) continue;
      if (close === '/') expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
    expect(page.match(/<td/g)?.length).toBeGreaterThan(15);
  });

  it('shows the paths that it is given, and the matrix as a picture, folded', () => {
    const svg = '<svg role="img"><title>one</title></svg>';
    const shown = reviewHtml(REVIEW, { lang: 'en', paths: [{ svg, title: 'one', alt: 'one' }] });
    expect(shown).toContain(`<h2>The path there and back</h2>\n<div class="pictures"><figure>${svg}</figure></div>`);
    expect(shown).toMatch(/<details><summary>as a picture<\/summary><div class="pictures"><figure><svg /);
    expect(page).not.toContain('The path there and back');
  });

  it('speaks Chinese', () => {
    const chinese = reviewHtml(REVIEW, { lang: 'zh' });
    expect(chinese).toContain('<html lang="zh-Hans">');
    expect(chinese).toContain('这次改动引入的');
    expect(chinese).toContain('回包绕过网关');
  });
});

describe('checkHtml', () => {
  it('lets no hostile text out of its place', () => {
    const evil = '"><script>alert(1)</script>\u202e';
    const bad = finding(evil, 25, 6, { message: { en: evil, zh: evil }, why: { en: evil, zh: evil }, file: evil, fix: null });
    const odd = { ...service(25), public: `${evil}:25/tcp`, server: evil };
    const page = checkHtml({ findings: [bad], services: [odd], assumptions: [], warnings: [] }, { lang: 'en' });
    expect(page).not.toContain('<script');
    expect(page).not.toContain('\u202e');
    expect(page.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(4);
  });

  it('is calm where there is nothing', () => {
    const page = checkHtml({ findings: [], services: [], assumptions: [], warnings: [] }, { lang: 'en' });
    expect(page).toContain('<h1><span class="good">✓</span> nothing to report</h1>');
    expect(page).not.toContain('<section>');
  });
});
