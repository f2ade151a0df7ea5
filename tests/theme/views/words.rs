//! What the made-up pages say.

use papersmart::i18n::Language;

pub(super) struct Words {
    pub(super) site: &'static str,
    pub(super) body: &'static str,
    pub(super) session: &'static str,
    pub(super) item: &'static str,
    pub(super) meeting: &'static str,
    pub(super) statement: &'static str,
    pub(super) speaker: &'static str,
    pub(super) behalf: &'static str,
    pub(super) state: &'static str,
    pub(super) day: &'static str,
    pub(super) time: &'static str,
    pub(super) room: &'static str,
    pub(super) kind: &'static str,
    pub(super) remark: &'static str,
    pub(super) count: &'static str,
    pub(super) sentence: &'static str,
    pub(super) languages: [&'static str; 2],
}

pub(super) fn words(language: Language) -> Words {
    match language {
        Language::Ar => Words {
            site: "اجتماعات بلا ورق",
            body: "لجنة البرنامج والتنسيق",
            session: "الدورة الحادية والسبعون للجنة البرنامج والتنسيق",
            item: "استعراض كفاءة الأداء الإداري والمالي للأمم المتحدة",
            meeting: "الجلسة الثالثة",
            statement: "بيان بشأن تنظيم الأعمال",
            speaker: "منظمة الأمم المتحدة للتربية والعلم والثقافة",
            behalf: "باسم مجموعة من الوفود",
            state: "منعقدة حاليا",
            day: "الاثنين، 27 نيسان/أبريل 2026",
            time: "من الساعة 10:00 إلى الساعة 13:00",
            room: "قاعة الاجتماعات 4",
            kind: "حق الرد",
            remark: "أُلغيت",
            count: "12 بيانا و 3 وثائق",
            sentence: "هذا موقع تجريبي يعرض دورة مختلقة لتوضيح طريقة العمل.",
            languages: ["الإنكليزية", "العربية"],
        },
        Language::Zh => Words {
            site: "无纸化会议",
            body: "方案和协调委员会",
            session: "方案和协调委员会第七十一届会议",
            item: "审查联合国行政和财政业务效率",
            meeting: "第3次会议",
            statement: "关于工作安排的发言",
            speaker: "联合国教育、科学及文化组织",
            behalf: "代表若干代表团",
            state: "正在举行",
            day: "2026年4月27日，星期一",
            time: "上午10时至下午1时",
            room: "第4会议室",
            kind: "答辩权",
            remark: "已取消",
            count: "12次发言，3份文件",
            sentence: "本网站为示例，展示一届虚构的会议，以说明工作方式。",
            languages: ["英文", "中文"],
        },
        _ => Words {
            site: "Paperless meetings",
            body: "Committee for Programme and Coordination",
            session: "Committee for Programme and Coordination, seventy-first session",
            item: "Review of the efficiency of the administrative and financial functioning of the United Nations",
            meeting: "3rd meeting",
            statement: "Statement on the organization of work",
            speaker: "United Nations Educational, Scientific and Cultural Organization",
            behalf: "on behalf of a group of delegations",
            state: "In session",
            day: "Monday, 27 April 2026",
            time: "10 a.m. to 1 p.m.",
            room: "Conference Room 4",
            kind: "Right of reply",
            remark: "Cancelled",
            count: "12 statements, 3 documents",
            sentence: "This sample site shows an invented session, so that its workings can be seen.",
            languages: ["English", "Arabic"],
        },
    }
}

/// Trusted HTML, as the Markdown room makes it.
pub(super) fn prose(language: Language) -> String {
    let sentence = words(language).sentence;
    let long = [sentence; 6].join(" ");
    format!(
        "<p>{long}</p><h2>{sentence}</h2><p>{long}</p><ul><li>{sentence}</li><li>{sentence}</li></ul><blockquote><p>{sentence}</p></blockquote><p>{long}</p>"
    )
}
