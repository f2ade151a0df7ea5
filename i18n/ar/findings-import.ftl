# ما هو قيد المراجعة بعد الاستيراد.

finding-under-review = قيد المراجعة ولا يُنشر في أي مكان: { $count }.
    .help = أكمل ما ينقص ثم اقبله: papersmart import accept BODY/SESSION. أو احذف ”review“ من السجل بنفسك.
finding-session-under-review = هذه الدورة كلها قيد المراجعة، ولا يُنشر منها شيء.
    .help = أكمل ما ينقص ثم اقبلها: papersmart import accept BODY/SESSION
finding-proposed-changes = يقترح استيراد تغييرات في هذا السجل، تحت ”proposed“. والمنشور هو ما كان من قبل.
    .help = اقبلها: papersmart import accept BODY/SESSION. أو احذف ما لا تريده منها.
