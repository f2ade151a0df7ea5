// What can go wrong with a page's layout, whatever its markup: text that is cut
// off, covered, or only to be had by scrolling in two directions.

/**
 * Runs inside the page. Tables may be wider than the screen if they stand in a
 * region of their own that keyboards reach and that has a name.
 */
function look() {
  const wrong = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  const shown = (node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const called = (node) => `<${node.localName}> ${node.textContent.trim().slice(0, 40)}`;
  if (scrollWidth > clientWidth) {
    const wide = [...document.body.querySelectorAll('*')].find((node) => {
      const { left, right } = node.getBoundingClientRect();
      return (right > clientWidth + 1 || left < -1) && !hidden(node) && shown(node);
    });
    wrong.push(`${scrollWidth} pixels wide on a screen of ${clientWidth}: ${wide && called(wide)}`);
  }

  // What stands aside for screen readers alone is a pixel small or clipped away.
  function hidden(node) {
    const { width, height, right, bottom } = node.getBoundingClientRect();
    return width <= 1 || height <= 1 || bottom < 0 || right < 0;
  }

  for (const node of document.body.querySelectorAll('*')) {
    if (!node.textContent.trim() || hidden(node) || !shown(node)) continue;
    const { overflowX, overflowY } = getComputedStyle(node);
    const over = (way) => way === 'x' ? node.scrollWidth > node.clientWidth + 1 : node.scrollHeight > node.clientHeight + 1;
    for (const [way, flow] of [['x', overflowX], ['y', overflowY]]) {
      if (flow === 'visible' || !over(way)) continue;
      if (['hidden', 'clip'].includes(flow)) wrong.push(`cut off: ${called(node)}`);
      const named = node.hasAttribute('aria-label') || node.hasAttribute('aria-labelledby');
      const region = node.tabIndex === 0 && named && node.querySelector('table, pre');
      if (way === 'x' && ['auto', 'scroll'].includes(flow) && !region) wrong.push(`scrolls alone: ${called(node)}`);
    }
  }

  // Lines of text, in the order of the page: no two of different elements may
  // lie on each other by more than a sliver.
  const lines = [];
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const owner = node.parentElement;
    if (!node.data.trim() || hidden(owner) || !shown(owner)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = parseFloat(getComputedStyle(owner).fontSize);
    const boxes = [...range.getClientRects()];
    // Broken inside its words, because nothing is left of its column.
    if (boxes.length >= 5 && node.data.trim().length < boxes.length * 2.5) wrong.push(`squeezed: ${called(owner)}`);
    for (const { left, right, top, bottom } of boxes) {
      // A box of text is taller than its letters.
      const middle = (top + bottom) / 2;
      lines.push({ owner, left: left + 1, right: right - 1, top: middle - size * 0.35, bottom: middle + size * 0.35 });
    }
  }
  lines.sort((a, b) => a.top - b.top);
  lines.forEach((one, at) => {
    for (let next = at + 1; next < lines.length && lines[next].top < one.bottom; next += 1) {
      const other = lines[next];
      const apart = other.left >= one.right || other.right <= one.left || other.owner === one.owner;
      if (!apart) wrong.push(`covered: ${called(one.owner)} and ${called(other.owner)}`);
    }
  });
  return [...new Set(wrong)].slice(0, 5);
}

/** What is wrong with the layout as it stands. */
export const layout = (page) => page.evaluate(look);

// WCAG 1.4.12, word for word.
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Runs with the text spaced as a reader may space it. */
export async function spaced(page, run) {
  const adopt = (css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = css ? [sheet] : [];
  };
  await page.evaluate(adopt, spacing);
  const found = await run();
  await page.evaluate(adopt, '');
  return found;
}
