# Texts, sessions and archives for other programs.

akn-file = هذا النص بصيغة XML (Akoma Ntoso)

cli-export = تصدير دورة، لأغراض الحفظ أو في شكل كتب
cli-export-bag = في شكل حزمة (BagIt، RFC 8493): الملفات والنصوص والبيانات والصفحات
cli-export-wacz = في شكل أرشيف صفحات (WACZ) للبرامج التي تعيد عرضها
cli-export-session = الدورة
cli-export-to = المكان: ملف، أو مجلد أيضا للحزمة؛ لا يقرؤه غيرك
cli-export-from = المجلد الذي بني فيه الموقع
cli-export-audience = لمن الطبعة التي في ذلك المجلد: public أو participants أو podium
cli-export-base-url = العنوان الذي بني له الموقع إن لم يكن المذكور في site.toml
cli-export-now = اللحظة التي يؤرخ بها التصدير بدلا من الحاضر
cli-export-force = استبدال ما هو موجود هناك: ملف أو حزمة

export-files = ملفات
export-done = الدورة في { $path }. عدد الملفات: { $files }. عدد البايتات: { $bytes }.
export-elsewhere = ملفات تحفظها خوادم أخرى ويذكرها fetch.txt: { $count }. أحضرها قبل التحقق من الحزمة.
export-confidential = { $path } ليس للجمهور: فيه ما لا تعرضه إلا طبعته. احفظه حيث لا يصل إليه إلا قراؤها.
export-not-up-to-date = الطبعة التي في { $path } متأخرة عن محتواها. ابنها أولا: papersmart build --out { $path }، بالخيارات نفسها. لم يكتب شيء.
export-no-edition = لا توجد طبعة في { $path }. ابنها أولا: papersmart build --out { $path }
export-other-edition = المجلد { $path } فيه الطبعة المخصصة لـ { $audience }. حددها بالخيار --audience، أو حدد مجلدا آخر بالخيار --from.
export-no-session = لا توجد دورة { $session } في { $path }. انظر المجلدات في content/sessions.
export-changed = { $path } ليس كما بني. أعد بناء الطبعة. لم يكتب شيء.
export-occupied = { $path } موجود من قبل. اختر مكانا آخر بالخيار --to، أو استبدل ملفا أو حزمة بالخيار --force.
export-exposed = ما يكتب في { $path } ينشر أو يعد من محتوى الموقع. اختر مكانا آخر بالخيار --to.
