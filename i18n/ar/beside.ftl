# A text beside the same text in another language.

beside = نصان متقابلان
beside-title = { $title }، نصان متقابلان: { $languages }
document-original = الأصل
