# What can be wrong with what was printed on demand.

finding-printed-out-of-order = اليوم { $date } مكتوب بعد اليوم { $before } في printed.toml.
    .help = لكل يوم جدول واحد، والأيام مرتبة. وإذا ضُمّ فرعان، يُرجى جمع أرقام اليوم الواحد.
finding-print-how = يجب أن تُذكر في [print] طريقة واحدة لا غير لطلب النسخ المطبوعة: بالاستمارة أو بالبريد.
    .help = يُرجى كتابة form = "netlify" أو form = "https://…" أو mail = "…@…"، أي واحدة من الثلاث.
finding-bad-print-form = لا يصلح ”{ $found }“ عنوانا تُرسل إليه الاستمارة.
    .help = لا تدخل فيه علامة استفهام ولا # ولا فاصلة ولا فاصلة منقوطة ولا ’.
finding-bad-print-mail = ليس ”{ $found }“ عنوانا بريديا يمكن أن يؤدي إليه رابط.
    .help = يُرجى كتابته كتابة بسيطة، على غرار print@example.org.
