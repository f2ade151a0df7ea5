# كلمات المجلد الذي ترد إليه الملفات.

## المساعدة

cli-receive = تسجيل ما في مجلد من ملفات بحسب ورقة الغلاف أو الاسم، ثم حفظه في موضعه
cli-receive-folder = المجلد الذي تضع فيه الماسحات والبريد والأشخاص الملفات
cli-receive-watch = الاستمرار حتى الإيقاف
cli-receive-status = الاكتفاء ببيان ما ينتظر وما سُجّل وما هو في الحجر
cli-receive-ask = السؤال عندما لا يُعرف لأي قيد هو الملف
cli-receive-meeting = عرض قيود هذه الجلسة وحدها
cli-receive-discard = حذف الملفات المسجلة بدلا من حفظها داخل المجلد
cli-receive-settle = عدد الثواني التي يجب أن يبقى فيها الملف دون تغيير قبل أخذه

## ما آل إليه الملف

intake-watching = تجري متابعة المجلد { "\u200E" }{ $folder }. للإنهاء: Ctrl+C.
intake-filed = سُجّل: { $file } في { $statement } ({ $languages }). { $notes ->
    [none] وهو محجوب.
   *[other] وهو محجوب. وينبغي النظر في ما يلي: { $notes }.
}
intake-duplicate = مسجّل من قبل: محتوى { $file } هو محتوى { $statement } ({ $languages }).
intake-quarantined = في الحجر: { $file }. { $reason }
intake-left = باق في مكانه: { $file }. { $reason }
intake-left-arriving = لا يزال الملف قيد الكتابة.
intake-left-partial = يدل اسمه على أنه مخفي أو لم يكتمل بعد.
intake-left-incomplete = ينقطع الملف قبل نهايته، ولعله لا يزال قيد الوصول.
intake-left-folder = هذا مجلد. يُرجى وضع ملفاته في المجلد الذي يعلوه.
intake-left-link = هذه وصلة رمزية. يُرجى وضع الملف نفسه هنا.
intake-left-special = ليس ملفا.
intake-left-unreadable = تتعذر قراءته. يُرجى التحقق من أذونات الوصول إليه.
intake-left-stuck = يتعذر نقله، وربما يكون مفتوحا لدى أحد. سيُنظر فيه من جديد.
intake-left-note = هذه مذكرة من الحجر ويمكن حذفها.
intake-left-session = تتعذر قراءة ملفات دورته. انظر: papersmart check
intake-left-unanswered = لم يبيّن أحد لأي قيد هو.
intake-put-back = لم يتغيّر الملف. ولأخذه من جديد، يُرجى إعادته إلى المجلد الذي ورد فيه.

## الأسئلة

intake-ask = لأي قيد هو { $file }؟
intake-ask-entry = رقم القيد، أو q للحجر، أو لا شيء لإرجائه:
intake-ask-language = لغته، مثل en أو pt، أو لا شيء لإرجائه:

## موضع كل ملف

intake-status-waiting = في المجلد: { $count }
intake-status-filed = المسجّل: { $count }
intake-status-duplicates = ورد مرة أخرى: { $count }
intake-status-quarantine = في الحجر: { $count }
intake-no-folder = لا وجود للمجلد { "\u200E" }{ $folder }.
intake-folder-of-site = في المجلد { "\u200E" }{ $folder } ملفات الموقع نفسه، أو أن محتواه يُنشر. يُرجى اختيار مجلد في مكان آخر.

## سبب وضع ملف في الحجر

desk-no-place = لا شيء يدل على القيد المقصود: فليس عليه رمز ورقة غلاف، واسمه ليس اسم قيد. يُرجى تسميته { "\u200E" }ENTRY.LANG.pdf بحسب قيده في قائمة المتكلمين ولغته، أو تسجيله: papersmart statement receive FILE --entry ENTRY --lang LANG
desk-no-language = هو للقيد { $entry }، لكن لغته غير معروفة. يُرجى ذكر اللغة في اسمه، مثل { "\u200E" }ENTRY.fr.pdf.
desk-several-slips = عليه رموز عدة أوراق غلاف: { $codes }. يُرجى مسح كل بيان في ملف مستقل.
desk-would-break = لو أُضيف لظهرت أخطاء في ملفات الدورة: { $findings }.
desk-file-changed = تغيّر { $file } أثناء قراءته.
desk-paper-empty = هو فارغ.
desk-paper-kind = هو من نوع لا يُنشر، أو ليس من النوع الذي يدل عليه اسمه.
desk-paper-broken = هو مبتور أو تالف. يُرجى طلبه مرة أخرى.
desk-paper-large = حجمه أكبر مما يُقبل.
desk-paper-slow = استغرقت قراءته وقتا أطول مما يُسمح به.
desk-paper-disk = تتعذر قراءته.

term-mark-encrypted = التشفير
term-mark-active = محتوى نشط
term-mark-attachments = ملفات أخرى بداخله
term-mark-image-only = صورة فقط
term-mark-poor-text = التعرف على النص غير مؤكد
term-mark-damaged = صفحات تالفة
