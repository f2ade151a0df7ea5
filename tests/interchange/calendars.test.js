// Calendars, as Mozilla's parser reads them; and whether their times are the
// instants that the platform's own time zone data make of them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { named, read } from './site.js';

ICAL.design.strict = true;

const calendars = named('calendar.ics').map((file) => ({
  file,
  text: read(file),
  root: new ICAL.Component(ICAL.parse(read(file))),
}));

const events = (root) => root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

/** The offset of a zone at an instant, in seconds. */
function offset(zone, instant) {
  const parts = new Intl.DateTimeFormat('en-u-ca-iso8601-hc-h23', {
    timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit',
    hour: '2-digit', minute: '2-digit', second: '2-digit',
  }).formatToParts(instant * 1000);
  const part = (name) => Number(parts.find(({ type }) => type === name).value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local / 1000 - instant;
}

test('every calendar has what it must have, and lines that are short enough', () => {
  assert.ok(calendars.length > 100, `${calendars.length} calendars`);
  for (const { file, text, root } of calendars) {
    assert.equal(root.name, 'vcalendar', file);
    assert.equal(root.getFirstPropertyValue('version'), '2.0', file);
    assert.ok(root.getFirstPropertyValue('prodid'), file);
    assert.ok(root.getAllSubcomponents('vtimezone').length > 0, file);
    assert.ok(text.endsWith('\r\n') && !/[^\r]\n/.test(text), file);
    assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75), file);
    assert.ok(!text.includes('\ufffd'), file);
  }
});

test('an event names itself, its page and the state of its meeting', () => {
  for (const { file, root } of calendars) {
    const all = events(root);
    assert.equal(new Set(all.map(({ uid }) => uid)).size, all.length, `${file}: a UID twice`);
    for (const event of all) {
      const { component } = event;
      const value = (name) => component.getFirstPropertyValue(name);
      assert.match(event.uid, /^[a-z0-9-]+\.[a-z0-9-]+\.[a-z0-9-]+@\S+$/, file);
      assert.ok(['CONFIRMED', 'CANCELLED'].includes(value('status')), file);
      assert.ok(event.summary && event.description.includes(value('url')), `${file} ${event.uid}`);
      assert.ok(event.endDate.compare(event.startDate) > 0, `${file} ${event.uid}`);
      assert.equal(value('dtstamp').zone, ICAL.Timezone.utcTimezone, file);
      const language = component.getFirstProperty('summary').getParameter('language');
      assert.equal(language, file.split('/')[0]);
    }
  }
});

test('times are the instants that they are by the zones of the platform', () => {
  let compared = 0;
  for (const { file, root } of calendars) {
    for (const zone of root.getAllSubcomponents('vtimezone')) {
      const own = new ICAL.Timezone(zone);
      for (const event of events(root)) {
        const start = event.component.getFirstProperty('dtstart');
        if (start.getParameter('tzid') !== own.tzid) continue;
        const time = start.getFirstValue().clone();
        time.zone = own;
        const instant = time.toUnixTime();
        const bare = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute) / 1000;
        assert.equal(bare - instant, offset(own.tzid, instant), `${file} ${event.uid}`);
        compared += 1;
      }
    }
  }
  assert.ok(compared > 100, `${compared} times`);
});

test('clocks change in the calendars when they do', () => {
  for (const { file, root } of calendars) {
    for (const component of root.getAllSubcomponents('vtimezone')) {
      const zone = new ICAL.Timezone(component);
      const years = new Set(component.getAllSubcomponents()
        .map((part) => part.getFirstPropertyValue('dtstart').year).filter((year) => year > 2000));
      for (const year of [...years].sort().slice(1)) {
        // Noon of each day, through spring and autumn.
        for (let day = 0; day < 365; day += 1) {
          const noon = Date.UTC(year, 0, 1 + day, 12);
          const date = new Date(noon);
          const time = new ICAL.Time({
            year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour: 12,
          });
          time.zone = zone;
          const instant = time.toUnixTime();
          assert.equal(noon / 1000 - instant, offset(zone.tzid, instant), `${file} ${zone.tzid} ${date}`);
        }
      }
    }
    if (!file.startsWith('en/')) break;
  }
});

test('who follows two calendars has each event once', () => {
  const known = new Map();
  for (const { file, root } of calendars) {
    const language = file.split('/')[0];
    for (const event of events(root)) {
      const name = `${language} ${event.uid}`;
      const said = event.component.toString();
      assert.equal(known.get(name) ?? said, said, `${file} ${event.uid}`);
      known.set(name, said);
    }
  }
});
