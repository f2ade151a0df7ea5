//! Dates and times as the United Nations writes them in each language: the
//! words and patterns are messages of `dates.ftl`, because ICU knows neither
//! the double Arabic months nor "10 heures".

use jiff::civil::{Date, Time};

use super::catalogue::{Arg, Catalogue};
use super::language::Language;

impl Catalogue {
    /// A day: `3 March 2025`.
    #[must_use]
    pub fn date(&self, language: Language, date: Date) -> String {
        let day = self.day(language, date);
        let month = self.month("month-in-date", language, date);
        self.say(language, "date", &[("day", day), ("month", month), ("year", year(date))])
    }

    /// A day with its weekday: `Monday, 3 March 2025`.
    #[must_use]
    pub fn weekday_date(&self, language: Language, date: Date) -> String {
        let number = date.weekday().to_monday_one_offset();
        let weekday = self.say(
            language,
            "weekday-name",
            &[("weekday", Arg::Count(number.unsigned_abs().into()))],
        );
        let date = self.date(language, date);
        self.say(language, "weekday-date", &[("weekday", weekday.into()), ("date", date.into())])
    }

    /// A month: `March 2025`.
    #[must_use]
    pub fn month_year(&self, language: Language, date: Date) -> String {
        let month = self.month("month-name", language, date);
        self.say(language, "month-year", &[("month", month), ("year", year(date))])
    }

    /// First and last day, without repeating the month or year they share:
    /// `27 April–1 May 2026`.
    #[must_use]
    pub fn date_range(&self, language: Language, first: Date, last: Date) -> String {
        if first == last {
            return self.date(language, first);
        }
        if first.year() != last.year() {
            let ends = [first, last].map(|end| Arg::from(self.date(language, end)));
            let [first, last] = ends;
            return self.say(language, "date-range", &[("first", first), ("last", last)]);
        }
        let first_day = ("first-day", self.day(language, first));
        let last_day = ("last-day", self.day(language, last));
        let month = |date| self.month("month-in-date", language, date);
        let year = ("year", year(last));
        if first.month() == last.month() {
            let args = [first_day, last_day, ("month", month(last)), year];
            return self.say(language, "date-range-in-month", &args);
        }
        let months = [("first-month", month(first)), ("last-month", month(last))];
        let [first_month, last_month] = months;
        let args = [first_day, first_month, last_day, last_month, year];
        self.say(language, "date-range-in-year", &args)
    }

    /// A time of day, in the form that a sentence takes: `3.30 p.m.`.
    #[must_use]
    pub fn time(&self, language: Language, time: Time) -> String {
        self.say(language, "time", &clock(time))
    }

    /// Two times of a day: `10 a.m. to 1 p.m.`.
    #[must_use]
    pub fn time_range(&self, language: Language, start: Time, end: Time) -> String {
        let start = self.say(language, "time-range-start", &clock(start));
        let end = self.time(language, end);
        self.say(language, "time-range", &[("start", start.into()), ("end", end.into())])
    }

    /// The name of a time zone as it follows a time: `Geneva time`, by the duty
    /// station of an IANA name, else by the name's own city.
    #[must_use]
    pub fn time_zone_name(&self, language: Language, iana: &str) -> String {
        let iana = if iana == "Etc/UTC" { "UTC" } else { iana };
        let id = format!("zone-{}", iana.replace(['/', '_'], "-").to_ascii_lowercase());
        self.word(language, &id).map_or_else(
            || {
                let city = iana.rsplit('/').next().unwrap_or(iana).replace('_', " ");
                self.say(language, "zone-of-city", &[("city", city.into())])
            },
            str::to_owned,
        )
    }

    fn day(&self, language: Language, date: Date) -> Arg<'static> {
        let number = Arg::Count(date.day().unsigned_abs().into());
        self.say(language, "day-of-month", &[("day", number)]).into()
    }

    fn month(&self, id: &str, language: Language, date: Date) -> Arg<'static> {
        let number = Arg::Count(date.month().unsigned_abs().into());
        self.say(language, id, &[("month", number)]).into()
    }
}

/// A year is a name: it is never grouped.
fn year(date: Date) -> Arg<'static> {
    date.year().to_string().into()
}

fn clock(time: Time) -> [(&'static str, Arg<'static>); 2] {
    let part = |part: i8| Arg::Count(part.unsigned_abs().into());
    [("hour", part(time.hour())), ("minute", part(time.minute()))]
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    /// What the six languages make of something, with `~` for no-break spaces.
    fn six(say: impl Fn(&Catalogue, Language) -> String) -> [String; 6] {
        let catalogue = Catalogue::embedded();
        Language::ALL.map(|language| say(&catalogue, language).replace('\u{a0}', "~"))
    }

    #[test]
    fn days() {
        let day = |y, m, d| six(|say, language| say.date(language, date(y, m, d)));
        let [ar, zh, en, fr, ru, es] = day(2025, 3, 3);
        assert_eq!(ar, "3 آذار/مارس 2025");
        assert_eq!(zh, "2025年3月3日");
        assert_eq!(en, "3 March 2025");
        assert_eq!(fr, "3~mars~2025");
        assert_eq!(ru, "3 марта 2025 года");
        assert_eq!(es, "3 de marzo de 2025");
        assert_eq!(day(2006, 12, 6)[0], "6 كانون الأول/ديسمبر 2006");
        assert_eq!(day(2025, 3, 1)[3], "1er~mars~2025");
        assert_eq!(day(2004, 11, 22)[4], "22 ноября 2004 года");
    }

    #[test]
    fn weekdays() {
        let said = six(|say, language| say.weekday_date(language, date(2025, 3, 3)));
        let golden = [
            "الاثنين، 3 آذار/مارس 2025",
            "2025年3月3日星期一",
            "Monday, 3 March 2025",
            "lundi 3~mars~2025",
            "понедельник, 3 марта 2025 года",
            "lunes 3 de marzo de 2025",
        ];
        assert_eq!(said, golden);
        let sunday = six(|say, language| say.weekday_date(language, date(2026, 11, 29)));
        assert_eq!(sunday[2], "Sunday, 29 November 2026");
    }

    #[test]
    fn months() {
        let said = six(|say, language| say.month_year(language, date(2025, 8, 1)));
        let golden = [
            "آب/أغسطس 2025",
            "2025年8月",
            "August 2025",
            "août~2025",
            "август 2025 года",
            "agosto de 2025",
        ];
        assert_eq!(said, golden);
    }

    #[test]
    fn ranges_do_not_repeat_what_they_share() {
        let range = |first, last| six(|say, language| say.date_range(language, first, last));
        let within_a_month = [
            "4\u{200f}-\u{200f}8 أيار/مايو 2026",
            "2026年5月4日至8日",
            "4–8 May 2026",
            "4-8~mai~2026",
            "4–8 мая 2026 года",
            "4 a 8 de mayo de 2026",
        ];
        assert_eq!(range(date(2026, 5, 4), date(2026, 5, 8)), within_a_month);
        let within_a_year = [
            "27 نيسان/أبريل - 1 أيار/مايو 2026",
            "2026年4月27日至5月1日",
            "27 April–1 May 2026",
            "27~avril-1er~mai~2026",
            "27 апреля — 1 мая 2026 года",
            "27 de abril a 1 de mayo de 2026",
        ];
        assert_eq!(range(date(2026, 4, 27), date(2026, 5, 1)), within_a_year);
        let across_years = [
            "30 كانون الأول/ديسمبر 2025 - 5 كانون الثاني/يناير 2026",
            "2025年12月30日至2026年1月5日",
            "30 December 2025–5 January 2026",
            "30~décembre~2025-5~janvier~2026",
            "30 декабря 2025 года — 5 января 2026 года",
            "30 de diciembre de 2025 a 5 de enero de 2026",
        ];
        assert_eq!(range(date(2025, 12, 30), date(2026, 1, 5)), across_years);
        assert_eq!(range(date(2026, 5, 4), date(2026, 5, 4))[2], "4 May 2026");
    }

    #[test]
    fn times() {
        let at = |hour, minute| six(|say, language| say.time(language, time(hour, minute, 0, 0)));
        let ten =
            ["الساعة 10:00", "上午10时", "10 a.m.", "10~heures", "10~ч~00~мин", "10.00 horas"];
        assert_eq!(at(10, 0), ten);
        let half_past_three =
            ["الساعة 15:30", "下午3时30分", "3.30 p.m.", "15~h~30", "15~ч~30~мин", "15.30 horas"];
        assert_eq!(at(15, 30), half_past_three);
        assert_eq!(
            [at(0, 0)[2].as_str(), &at(12, 0)[2], &at(0, 5)[2]],
            ["midnight", "noon", "12.05 a.m."]
        );
        assert_eq!(at(1, 0)[3], "1~heure");
    }

    #[test]
    fn chinese_names_the_part_of_the_day() {
        let golden = [
            ((0, 0), "凌晨0时"),
            ((0, 5), "凌晨0时05分"),
            ((5, 30), "凌晨5时30分"),
            ((6, 0), "上午6时"),
            ((11, 59), "上午11时59分"),
            ((12, 0), "中午12时"),
            ((12, 12), "下午12时12分"),
            ((18, 30), "下午6时30分"),
            ((19, 0), "晚上7时"),
            ((23, 59), "晚上11时59分"),
        ];
        for ((hour, minute), said) in golden {
            let time = time(hour, minute, 0, 0);
            assert_eq!(Catalogue::embedded().time(Language::Zh, time), said);
        }
    }

    #[test]
    fn ranges_of_times() {
        let said =
            six(|say, language| say.time_range(language, time(10, 0, 0, 0), time(13, 0, 0, 0)));
        let golden = [
            "من الساعة 10:00 إلى الساعة 13:00",
            "上午10时至下午1时",
            "10 a.m. to 1 p.m.",
            "de 10~heures à 13~heures",
            "с 10~ч~00~мин до 13~ч~00~мин",
            "de 10.00 a 13.00 horas",
        ];
        assert_eq!(said, golden);
    }

    #[test]
    fn zones() {
        let zone = |iana| six(|say, language| say.time_zone_name(language, iana));
        let geneva = [
            "بتوقيت جنيف",
            "日内瓦时间",
            "Geneva time",
            "heure de Genève",
            "по женевскому времени",
            "hora de Ginebra",
        ];
        assert_eq!(zone("Europe/Zurich"), geneva);
        assert_eq!(zone("America/New_York")[2], "New York time");
        assert_eq!(zone("Etc/UTC")[2], "UTC");
        assert_eq!(zone("America/Argentina/Buenos_Aires")[3], "heure locale (Buenos Aires)");
    }
}
