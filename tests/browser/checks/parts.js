// What every page has, whatever its family: read inside the browser.

/** Runs inside the page. */
function read() {
  const name = (node) => node.getAttribute('aria-label')
    ?? document.getElementById(node.getAttribute('aria-labelledby'))?.textContent ?? '';
  const all = (selector) => [...document.querySelectorAll(selector)];
  const shown = (node) => node.checkVisibility();
  const navs = all('nav').map(name);
  return {
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title.trim().length > 0,
    headings: all('h1').filter(shown).length,
    mains: all('main').length,
    navsWithoutName: navs.filter((one) => !one.trim()).length,
    navsOfOneName: navs.length - new Set(navs).size,
    tablesWithoutCaption: all('table').filter((table) => !table.caption?.textContent.trim()).length,
    tablesWithoutHead: all('table').filter((table) => !table.querySelector('th[scope]')).length,
    styles: all('style, [style]').length,
    inlineScripts: all('script:not([src])').filter((script) => !/json/.test(script.type)).length,
    foreign: all('img, link[rel=stylesheet], script[src], iframe, object, embed')
      .filter((node) => new URL(node.src || node.href || '', location).origin !== location.origin).length,
  };
}

/** How the parts of a page in a language differ from what they must be. */
export async function parts(page, lang) {
  const must = {
    lang, dir: lang === 'ar' ? 'rtl' : 'ltr', title: true, headings: 1, mains: 1, navsWithoutName: 0, navsOfOneName: 0,
    tablesWithoutCaption: 0, tablesWithoutHead: 0, styles: 0, inlineScripts: 0, foreign: 0,
  };
  const is = await page.evaluate(read);
  return Object.keys(must).filter((key) => is[key] !== must[key]).map((key) => `${key}: ${is[key]}, not ${must[key]}`);
}

/** What moves although the reader asked for less of that. */
export const restless = (page) => page.evaluate(() => {
  const slow = (text) => text.split(',').some((one) => parseFloat(one) > 0.01);
  const moving = [...document.querySelectorAll('*')].filter((node) => {
    const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(node);
    return (animationName !== 'none' && slow(animationDuration)) || slow(transitionDuration) || scrollBehavior === 'smooth';
  });
  return moving.slice(0, 3).map((node) => node.outerHTML.slice(0, 120));
});

/** What is left of the way around the site on paper, or missing there. */
export const onPaper = (page) => page.evaluate(() => {
  const shown = (node) => node.checkVisibility() && node.getBoundingClientRect().height > 1
    && node.getBoundingClientRect().bottom + scrollY > 0;
  const around = [...document.querySelectorAll('nav, body > a')].filter((node) => !node.closest('main'));
  const useless = [...around, ...document.querySelectorAll('form, [role=search], button, input')].filter(shown);
  return [
    ...useless.map((node) => `printed: ${node.outerHTML.slice(0, 100)}`),
    ...['main', 'h1'].filter((name) => !shown(document.querySelector(name))).map((name) => `not printed: ${name}`),
  ].slice(0, 3);
});

/** What forced colours would take away: parts that keep their own, edges of fields. */
export const withoutColours = (page) => page.evaluate(() => {
  const shown = (node) => node.checkVisibility() && node.textContent.trim();
  const own = [...document.body.querySelectorAll('*')]
    .filter((node) => shown(node) && getComputedStyle(node).forcedColorAdjust !== 'auto');
  const edgeless = [...document.querySelectorAll('input, button, select, textarea')]
    .filter((node) => node.checkVisibility() && !['checkbox', 'radio'].includes(node.type))
    .filter((node) => parseFloat(getComputedStyle(node).borderTopWidth) === 0);
  return [...own, ...edgeless].slice(0, 3).map((node) => node.outerHTML.slice(0, 120));
});
