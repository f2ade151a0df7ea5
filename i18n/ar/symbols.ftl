### Symbols of documents: their families and their index.

## Families

family-original = الوثيقة الأصلية
family-revision = تنقيح
family-addendum = إضافة
family-corrigendum = تصويب
family-amendment = تعديل
family-part = جزء
family-resumption = جلسة مستأنفة
family-superseded = حلت محلها الوثيقة { $symbol }
notice-superseded = حلت الوثيقة { $symbol } محل هذه الوثيقة.
notice-corrected = صُوِّبت هذه الوثيقة في { $symbols }.

## The index

list-symbols = رموز الوثائق
symbols-of = الرموز التي تبدأ بـ { $organ }
symbols-hint = يمكن الوصول إلى أي وثيقة برمزها: يُكتب الرمز بعد عنوان هذا الموقع بأي شكل كان. وترد الوثائق أدناه حسب بداية رموزها.
list-documents-by-series = الوثائق حسب السلسلة
