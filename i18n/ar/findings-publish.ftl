# ما قد يكون خطأً في publish.toml.

finding-duplicate-target = توجد وجهة باسم ”{ $target }“ من قبل.
    .help = أعطِ كل وجهة اسماً مختلفاً.
finding-duplicate-folder = الوجهة ”{ $target }“ هي المجلد نفسه الذي للوجهة ”{ $other }“.
    .help = أعطِ كل وجهة مجلداً خاصاً بها.
finding-second-primary = ”{ $target }“ وجهة رئيسية ثانية.
    .help = أعطِ الدور primary للوجهة التي يُعلَن عنوانها، وmirror لسائر الوجهات.
finding-bad-public-key = ليس هذا مفتاحاً عاماً: { $reason }.
    .help = قدّم سطر مفتاح عام كما يكتبه minisign.
finding-bad-variable = ”{ $found }“ ليس اسم متغير بيئة.
    .help = سمِّ المتغير الذي يحمل السر، مثل SITE_KEY؛ ولا تكتب السر نفسه هنا أبداً.
finding-bad-host = ”{ $found }“ ليس مضيفاً.
    .help = اكتب HOST أو USER@HOST، مثل site@mirror.example.
finding-bad-remote-path = ”{ $found }“ ليس مساراً يصلح على جهاز آخر.
    .help = اكتب مساراً من الجذر من حروف لاتينية وأرقام و”.“ و”_“ و”-“ و”/“، مثل /srv/site.
finding-bad-endpoint = ”{ $found }“ ليس عنوان خدمة.
    .help = اكتب عنواناً يبدأ بـ https:// ولا ينتهي بشرطة مائلة.
finding-bad-prefix = لا يصلح ”{ $found }“ بدايةً لأسماء في الحاوية.
    .help = احذف الشرطات المائلة من البداية والنهاية، ولا تستعمل ”.“ أو ”..“.
finding-bad-site-id = ”{ $found }“ ليس معرّف موقع.
    .help = انسخ معرّف الموقع من إعداداته في Netlify.
