# ما تأخذه البرامج الأخرى من الموقع: التقاويم وخدمات التغذية، والطريق إليها من
# الصفحات.

heading-follow = متابعة المستجدات
follow-calendar = الاشتراك في التقويم
follow-calendar-file = ملف التقويم
follow-feed = خدمة التغذية
follow-json-feed = خدمة التغذية بصيغة JSON
follow-items = بنود جدول الأعمال: { $numbers }

## أحداث التقاويم

calendar-cancelled = أُلغيت: { $summary }
calendar-joint = جلسة مشتركة مع: { $sessions }
