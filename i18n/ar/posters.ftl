### Posters and the command that prints them.

## On the poster

poster-heading = ملصقات: { $session }
poster-call-session = وثائق هذه الدورة وبياناتها على جهازكم:
poster-call-room = ما يُعقد في هذه القاعة، على جهازكم:
poster-call-meeting = وثائق هذه الجلسة وبياناتها على جهازكم:
poster-call-item = الوثائق والبيانات المتعلقة بهذا البند على جهازكم:
poster-call-document = هذه الوثيقة على جهازكم:
poster-call-statement = هذا البيان على جهازكم:
poster-call-press = هذا البيان الصحفي على جهازكم:

## The command

cli-posters = طباعة ملصقات برموز استجابة سريعة تؤدي إلى دورة وقاعاتها وجلساتها وغير ذلك، بست لغات
cli-posters-of = ملصقات لما يلي: session وroom وmeeting وitem وdocument وstatement وpress
cli-posters-only = لما له هذه المعرّفات فقط؛ ومعرّف القاعة هو جزؤها من العنوان، مثل room-iv
cli-posters-size = الورق: a3 أو a4 أو a5
cli-posters-svg = كتابة كل رمز مع عنوانه أيضا في ملف SVG في هذا المجلد
cli-posters-out = الملف الذي يُكتب؛ ومن دونه ومن دون --svg تُطبع الملصقات على الخرج القياسي
cli-posters-session = الدورة

desk-posters-written = { $count ->
    [zero] لا ملصقات في { $path }. اطبعوها بالحجم الكامل.
    [one] ملصق واحد في { $path }. اطبعوه بالحجم الكامل.
    [two] ملصقان في { $path }. اطبعوهما بالحجم الكامل.
    [few] { $count } ملصقات في { $path }. اطبعوها بالحجم الكامل.
    [many] { $count } ملصقا في { $path }. اطبعوها بالحجم الكامل.
   *[other] { $count } ملصق في { $path }. اطبعوها بالحجم الكامل.
}
desk-posters-none = لا شيء مما تطلبونه متاح للعموم في { $session }، فلا ملصق يُطبع.
desk-unknown-poster = لا شيء مما تطلبونه يحمل المعرّف { $name } وهو متاح للعموم. انظروا --of الذي يحدد ما تُعدّ له الملصقات.
desk-posters-too-long = العنوان أطول من أن يسعه رمز. اختاروا معرّفات أقصر أو عنوانا أقصر للموقع.
