# Words of closing sessions, of opening them again, and of addresses that stay.

## Help

cli-session = إغلاق الدورات وإعادة فتحها وختمها وبيان حالها
cli-session-close = إغلاق دورة: يُجمَّد محتواها؛ وإذا كانت مغلقة جُمِّد ما أضيف إليها منذئذ
cli-session-reopen = إعادة فتح دورة مغلقة كي يمكن تغييرها
cli-session-reopen-reason = السبب؛ ويبقى في الملف frozen.toml للدورة
cli-session-seal = ختم دورة مغلقة: لا تقبل بعد ذلك شيئا
cli-session-list = بيان حال الدورات وما اختلف فيها منذ إغلاقها
cli-session-by = صاحب القول؛ ويبقى اسمه في الملف frozen.toml للدورة
cli-statement-by = صاحب القول؛ وإذا كانت الدورة مغلقة بقي اسمه في ملفها frozen.toml
cli-statement-recall-reason = السبب؛ وإذا كانت الدورة مغلقة بقي في ملفها frozen.toml
cli-routes = تسجيل العناوين التي كانت متاحة للجمهور
cli-routes-record = تسجيل عناوين ما نُشر حتى لا يضيع منها شيء
cli-routes-record-out = المجلد الذي فيه النسخة المعدة للجمهور

## What was done

desk-session-closed = أُغلقت الدورة { $session }. جُمِّد من السجلات { $records } ومن الملفات { $files }. ما زالت تقبل الإضافات المتأخرة؛ أدرج frozen.toml في الإيداع.
desk-session-sealed-now = خُتمت الدورة { $session }. جُمِّد من السجلات { $records } ومن الملفات { $files }. لم تعد تقبل شيئا.
desk-session-unchanged = الدورة { $session } مغلقة وكل ما فيها مجمَّد أصلا. لم يتغير شيء.
desk-session-reopened = أُعيد فتح الدورة { $session }. بعد إجراء التغييرات أغلقها: papersmart session close { $session }
desk-session-since = مجمَّدة منذ { $at }
desk-session-not-frozen = غير مجمَّدة
desk-session-changed = تغيَّر: { $count }
desk-session-gone = اختفى: { $count }
desk-session-new = جديد: { $count }
desk-routes-recorded = { $session }: سُجِّل من العناوين { $count }. أدرج ملفها routes.txt في الإيداع.
desk-routes-none = كل العناوين مسجَّلة أصلا.

## Why nothing was done

desk-session-sealed = الدورة { $session } مختومة ولم تعد تقبل شيئا. لا يُرجع عن الختم إلا بنظام إدارة الإصدارات.
desk-session-not-closed = لا تُختم إلا دورة مغلقة. أولا: papersmart session close { $session }
desk-session-not-over = الدورة { $session } غير مغلقة، فيمكن تغييرها كما هي.
desk-reopen-why = لم يُذكر سبب إعادة فتح { $session }. اذكره بالخيار --reason.
desk-routes-no-edition = لا توجد في { $path } نسخة من موقع معدة للجمهور. أنشئها أولا أو اذكر مجلدها بالخيار --out.

## Pages

moved-heading = انتقلت هذه الصفحة
moved-text = لما كان هنا عنوان آخر الآن.
moved-link = الانتقال إلى العنوان الجديد
gone-heading = لم تعد هذه الصفحة هنا
gone-text = سُحب ما كان هنا في { $date }. ويُحتفظ بالعنوان لتظل الإحالات إليه مفهومة.
