# Which document can be had in which language.

list-documents-by-language = الوثائق حسب اللغة
parity-expected-in = { $language } (متوقعة في { $date })
parity-document = الوثيقة
parity-session = الدورة
parity-of = { $there } من { $all }

## papersmart document list

cli-document-list = بيان الوثائق المتاحة بكل لغة، بما فيها غير المعلنة
cli-document-list-session = الدورة؛ وإلا فجميع الدورات المقررة والمفتوحة
cli-document-list-awaited = الوثائق المنتظرة بلغة ما فقط
cli-document-list-json = للبرامج
desk-documents-none = لا وثائق.
desk-documents-there = متاحة: { $languages }
desk-documents-awaited = منتظرة: { $languages }
desk-documents-hidden = غير معلنة
