# A text beside the same text in another language.

beside = Параллельные тексты
beside-title = { $title }, параллельно: { $languages }
document-original = оригинал
