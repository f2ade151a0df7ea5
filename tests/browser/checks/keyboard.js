// A walk through a page by the Tab key.

/** Runs inside the page: notes each stop, and how it shows that it is one. */
function listen() {
  const rgb = (text) => (text.match(/[\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [r, g, b]
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const ground = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18] : [255, 255, 255];
  };
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  // What a browser stops at, but that a walk meets a group of radio buttons once.
  const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex], audio[controls], video[controls]')]
    .filter((node) => node.tabIndex >= 0 && !node.disabled && node.checkVisibility({ visibilityProperty: true }));
  const walk = { stops: stops.length, met: [], wrong: [] };
  window.tabbing = walk;
  document.addEventListener('focusin', ({ target }) => {
    const style = getComputedStyle(target);
    const box = target.getBoundingClientRect();
    const name = `<${target.localName}> ${(target.textContent || target.name || '').trim().slice(0, 30)}`;
    // After the last stop the walk begins anew.
    const last = target === stops[0] ? undefined : walk.met.at(-1);
    if (last && last.target !== target && !(last.target.compareDocumentPosition(target) & 4)) walk.wrong.push(`goes back: ${name}`);
    // What comes later stands below, or in a column further on.
    const further = last && (getComputedStyle(document.documentElement).direction === 'rtl'
      ? box.right <= last.left + 1 : box.left >= last.right - 1);
    if (last && !further && box.bottom + scrollY <= last.top + 1) walk.wrong.push(`goes up: ${name}`);
    if (walk.met.every((one) => one.target !== target)) walk.met.push({ target, top: box.top + scrollY, left: box.left, right: box.right });
    const colour = rgb(style.outlineColor);
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) walk.wrong.push(`no focus to be seen: ${name}`);
    else {
      const beside = parseFloat(style.outlineOffset) < 0 ? target : target.parentElement;
      const ratio = contrast(colour, ground(beside));
      if (ratio < 3) walk.wrong.push(`focus too faint, ${ratio.toFixed(1)}: ${name}`);
    }
    // A long region has its middle beyond the screen: that of its part in view counts.
    const between = (start, end, size) => (Math.max(start, 0) + Math.min(end, size)) / 2;
    const middle = document.elementFromPoint(between(box.left, box.right, innerWidth), between(box.top, box.bottom, innerHeight));
    const inside = middle && target.contains(middle);
    if (box.top < innerHeight && box.bottom > 0 && !inside && target.getClientRects().length === 1) walk.wrong.push(`covered: ${name}`);
  });
}

/** Whatever keeps keyboards from going through the page in its order. */
export async function walk(page) {
  await page.evaluate(() => { document.activeElement.blur(); scrollTo(0, 0); getSelection().removeAllRanges(); });
  await page.evaluate(listen);
  const count = await page.evaluate(() => window.tabbing.stops);
  // Players have stops of their own, which the browser makes.
  const players = await page.locator('audio, video').count();
  const all = () => page.evaluate((wanted) => window.tabbing.met.length >= wanted, count);
  for (let at = 0; at < count + 2 + 12 * players; at += 1) {
    if (players && await all()) break;
    await page.keyboard.press('Tab');
  }
  const { met, wrong } = await page.evaluate(() => ({ met: window.tabbing.met.length, wrong: window.tabbing.wrong }));
  if (met < count) wrong.push(`${met} of ${count} stops are reached`);
  return wrong.slice(0, 5);
}

/** The first stop leads to the main part. */
export async function skip(page) {
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => document.activeElement.getAttribute('href'));
  await page.keyboard.press('Enter');
  const then = await page.evaluate(() => document.activeElement.localName);
  return [first?.startsWith('#'), then];
}
