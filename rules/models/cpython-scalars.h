/* cpython-scalars.h: CPython's numbers, strings and bytes: atomic, they hold nothing.
 * SPDX-License-Identifier: MIT
 *
 * Checked: CPython 3.11, Python.h
 * Covers: numbers, strings, bytes: atomic types */
#include "cyclecheck.h"

struct PyUnicodeWriter;
typedef struct _object PyObject;
typedef __SIZE_TYPE__ size_t;
typedef long ssize_t;
typedef ssize_t Py_ssize_t;
typedef struct Py_complex Py_complex;
typedef __UINT32_TYPE__ uint32_t;
typedef uint32_t Py_UCS4;
typedef __WCHAR_TYPE__ wchar_t;
typedef wchar_t Py_UNICODE;
typedef struct _IO_FILE FILE;
typedef PyObject *(*Py_OpenCodeHookFunction)(PyObject *, void *);

/* ---- longobject.h ---- */
PyObject *PyLong_FromLong(long p) CYC_NEW CYC_CREATES(PyLongObject);
PyObject *PyLong_FromUnsignedLong(unsigned long p) CYC_NEW CYC_CREATES(PyLongObject);
PyObject *PyLong_FromSize_t(size_t p) CYC_NEW CYC_CREATES(PyLongObject);
PyObject *PyLong_FromSsize_t(Py_ssize_t n) CYC_NEW CYC_CREATES(PyLongObject);
PyObject *PyLong_FromDouble(double p) CYC_NEW CYC_CREATES(PyLongObject);
long PyLong_AsLong(PyObject *object) CYC_NO_EFFECT;
long PyLong_AsLongAndOverflow(PyObject *object, int *p) CYC_NO_EFFECT;
Py_ssize_t PyLong_AsSsize_t(PyObject *object) CYC_NO_EFFECT;
size_t PyLong_AsSize_t(PyObject *object) CYC_NO_EFFECT;
unsigned long PyLong_AsUnsignedLong(PyObject *object) CYC_NO_EFFECT;
unsigned long PyLong_AsUnsignedLongMask(PyObject *object) CYC_NO_EFFECT;
PyObject *PyLong_GetInfo(void) CYC_NEW CYC_CREATES(PyLongObject);
double PyLong_AsDouble(PyObject *object) CYC_NO_EFFECT;
PyObject *PyLong_FromVoidPtr(void *p) CYC_NEW CYC_CREATES(PyLongObject);
void *PyLong_AsVoidPtr(PyObject *object) CYC_NO_EFFECT;
PyObject *PyLong_FromLongLong(long long p) CYC_NEW CYC_CREATES(PyLongObject);
PyObject *PyLong_FromUnsignedLongLong(unsigned long long p) CYC_NEW CYC_CREATES(PyLongObject);
long long PyLong_AsLongLong(PyObject *object) CYC_NO_EFFECT;
unsigned long long PyLong_AsUnsignedLongLong(PyObject *object) CYC_NO_EFFECT;
unsigned long long PyLong_AsUnsignedLongLongMask(PyObject *object) CYC_NO_EFFECT;
long long PyLong_AsLongLongAndOverflow(PyObject *object, int *p) CYC_NO_EFFECT;
PyObject *PyLong_FromString(const char *text1, char **text2, int p) CYC_NEW CYC_CREATES(PyLongObject);
PyObject *PyLong_FromUnicodeObject(PyObject *u, int base) CYC_NEW CYC_CREATES(PyLongObject);

/* ---- floatobject.h ---- */
PyObject *PyFloat_GetInfo(void) CYC_NEW CYC_CREATES(PyFloatObject);
PyObject *PyFloat_FromString(PyObject *object) CYC_NEW CYC_CREATES(PyFloatObject);
PyObject *PyFloat_FromDouble(double p) CYC_NEW CYC_CREATES(PyFloatObject);
double PyFloat_AsDouble(PyObject *object) CYC_NO_EFFECT;

/* ---- complexobject.h ---- */
PyObject *PyComplex_FromDoubles(double real, double imag) CYC_NEW CYC_CREATES(PyComplexObject);
double PyComplex_RealAsDouble(PyObject *op) CYC_NO_EFFECT;
double PyComplex_ImagAsDouble(PyObject *op) CYC_NO_EFFECT;
PyObject *PyComplex_FromCComplex(Py_complex p) CYC_NEW CYC_CREATES(PyComplexObject);
Py_complex PyComplex_AsCComplex(PyObject *op) CYC_NO_EFFECT;

/* ---- boolobject.h ---- */
int Py_IsTrue(PyObject *x) CYC_NO_EFFECT;
int Py_IsFalse(PyObject *x) CYC_NO_EFFECT;
PyObject *PyBool_FromLong(long p) CYC_NEW CYC_CREATES(PyLongObject);

/* ---- bytesobject.h ---- */
PyObject *PyBytes_FromStringAndSize(const char *text, Py_ssize_t n) CYC_NEW CYC_CREATES(PyBytesObject);
PyObject *PyBytes_FromString(const char *text) CYC_NEW CYC_CREATES(PyBytesObject);
PyObject *PyBytes_FromObject(PyObject *object) CYC_NEW CYC_CREATES(PyBytesObject);
PyObject *PyBytes_FromFormatV(const char *text, __builtin_va_list p) CYC_NEW CYC_CREATES(PyBytesObject);
PyObject *PyBytes_FromFormat(const char *text, ...) CYC_NEW CYC_CREATES(PyBytesObject);
Py_ssize_t PyBytes_Size(PyObject *object) CYC_NO_EFFECT;
char *PyBytes_AsString(PyObject *object) CYC_NO_EFFECT;
PyObject *PyBytes_Repr(PyObject *object, int p) CYC_NEW CYC_CREATES(PyBytesObject);
void PyBytes_Concat(PyObject **object1, PyObject *object2) CYC_NO_EFFECT;
void PyBytes_ConcatAndDel(PyObject **object1, PyObject *object2 CYC_RELEASE);
PyObject *PyBytes_DecodeEscape(const char *text1, Py_ssize_t n1, const char *text2, Py_ssize_t n2,
    const char *text3) CYC_NEW CYC_CREATES(PyBytesObject);
int PyBytes_AsStringAndSize(PyObject *obj, char **s, Py_ssize_t *len) CYC_NO_EFFECT;
int _PyBytes_Resize(PyObject **object, Py_ssize_t n) CYC_NO_EFFECT;
char *PyBytes_AS_STRING(PyObject *op) CYC_NO_EFFECT;
Py_ssize_t PyBytes_GET_SIZE(PyObject *op) CYC_NO_EFFECT;

/* ---- bytearrayobject.h ---- */
PyObject *PyByteArray_FromObject(PyObject *object) CYC_NEW CYC_FRESH CYC_CREATES(PyByteArrayObject);
PyObject *PyByteArray_Concat(PyObject *object1, PyObject *object2) CYC_NEW CYC_FRESH CYC_CREATES(PyByteArrayObject);
PyObject *PyByteArray_FromStringAndSize(const char *text, Py_ssize_t n) CYC_NEW CYC_FRESH
    CYC_CREATES(PyByteArrayObject);
Py_ssize_t PyByteArray_Size(PyObject *object) CYC_NO_EFFECT;
char *PyByteArray_AsString(PyObject *object) CYC_NO_EFFECT;
int PyByteArray_Resize(PyObject *object, Py_ssize_t n) CYC_NO_EFFECT;
char *PyByteArray_AS_STRING(PyObject *op) CYC_NO_EFFECT;
Py_ssize_t PyByteArray_GET_SIZE(PyObject *op) CYC_NO_EFFECT;

/* ---- unicodeobject.h ---- */
PyObject *PyUnicode_FromStringAndSize(const char *u, Py_ssize_t size) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_FromString(const char *u) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_Substring(PyObject *str, Py_ssize_t start, Py_ssize_t end) CYC_NEW CYC_CREATES(PyUnicodeObject);
Py_UCS4 *PyUnicode_AsUCS4(PyObject *unicode, Py_UCS4 *buffer, Py_ssize_t buflen, int copy_null) CYC_NO_EFFECT;
Py_UCS4 *PyUnicode_AsUCS4Copy(PyObject *unicode) CYC_NO_EFFECT;
Py_ssize_t PyUnicode_GetLength(PyObject *unicode) CYC_NO_EFFECT;
Py_ssize_t PyUnicode_GetSize(PyObject *unicode) CYC_NO_EFFECT;
Py_UCS4 PyUnicode_ReadChar(PyObject *unicode, Py_ssize_t index) CYC_NO_EFFECT;
int PyUnicode_WriteChar(PyObject *unicode, Py_ssize_t index, Py_UCS4 character) CYC_NO_EFFECT;
int PyUnicode_Resize(PyObject **unicode, Py_ssize_t length) CYC_NO_EFFECT;
PyObject *PyUnicode_FromEncodedObject(PyObject *obj, const char *encoding, const char *errors) CYC_NEW
    CYC_CREATES(PyBytesObject);
PyObject *PyUnicode_FromObject(PyObject *obj) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_FromFormatV(const char *format, __builtin_va_list vargs) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_FromFormat(const char *format, ...) CYC_NEW CYC_CREATES(PyUnicodeObject);
void PyUnicode_InternInPlace(PyObject **object) CYC_NO_EFFECT;
PyObject *PyUnicode_InternFromString(const char *u) CYC_NEW CYC_CREATES(PyUnicodeObject);
void PyUnicode_InternImmortal(PyObject **object) CYC_NO_EFFECT;
PyObject *PyUnicode_FromWideChar(const wchar_t *w, Py_ssize_t size) CYC_NEW CYC_CREATES(PyUnicodeObject);
Py_ssize_t PyUnicode_AsWideChar(PyObject *unicode, wchar_t *w, Py_ssize_t size) CYC_NO_EFFECT;
wchar_t *PyUnicode_AsWideCharString(PyObject *unicode, Py_ssize_t *size) CYC_NO_EFFECT;
PyObject *PyUnicode_FromOrdinal(int ordinal) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_Decode(const char *s, Py_ssize_t size, const char *encoding, const char *errors) CYC_NEW
    CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_AsDecodedObject(PyObject *unicode, const char *encoding, const char *errors) CYC_NEW
    CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_AsDecodedUnicode(PyObject *unicode, const char *encoding, const char *errors) CYC_NEW
    CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_AsEncodedObject(PyObject *unicode, const char *encoding, const char *errors) CYC_NEW
    CYC_CREATES(PyBytesObject);
PyObject *PyUnicode_AsEncodedString(PyObject *unicode, const char *encoding, const char *errors) CYC_NEW
    CYC_CREATES(PyBytesObject);
PyObject *PyUnicode_AsEncodedUnicode(PyObject *unicode, const char *encoding, const char *errors) CYC_NEW
    CYC_CREATES(PyBytesObject);
PyObject *PyUnicode_BuildEncodingMap(PyObject *string) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_DecodeUTF7(const char *string, Py_ssize_t length, const char *errors) CYC_NEW
    CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_DecodeUTF7Stateful(const char *string, Py_ssize_t length, const char *errors,
    Py_ssize_t *consumed) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_DecodeUTF8(const char *string, Py_ssize_t length, const char *errors) CYC_NEW
    CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_DecodeUTF8Stateful(const char *string, Py_ssize_t length, const char *errors,
    Py_ssize_t *consumed) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_AsUTF8String(PyObject *unicode) CYC_NEW CYC_CREATES(PyBytesObject);
const char *PyUnicode_AsUTF8AndSize(PyObject *unicode, Py_ssize_t *size) CYC_NO_EFFECT;
PyObject *PyUnicode_DecodeUTF32(const char *string, Py_ssize_t length, const char *errors, int *byteorder) CYC_NEW
    CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_DecodeUTF32Stateful(const char *string, Py_ssize_t length, const char *errors, int *byteorder,
    Py_ssize_t *consumed) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_AsUTF32String(PyObject *unicode) CYC_NEW CYC_CREATES(PyBytesObject);
PyObject *PyUnicode_DecodeUTF16(const char *string, Py_ssize_t length, const char *errors, int *byteorder) CYC_NEW
    CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_DecodeUTF16Stateful(const char *string, Py_ssize_t length, const char *errors, int *byteorder,
    Py_ssize_t *consumed) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_AsUTF16String(PyObject *unicode) CYC_NEW CYC_CREATES(PyBytesObject);
PyObject *PyUnicode_DecodeUnicodeEscape(const char *string, Py_ssize_t length, const char *errors) CYC_NEW
    CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_AsUnicodeEscapeString(PyObject *unicode) CYC_NEW CYC_CREATES(PyBytesObject);
PyObject *PyUnicode_DecodeRawUnicodeEscape(const char *string, Py_ssize_t length, const char *errors) CYC_NEW
    CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_AsRawUnicodeEscapeString(PyObject *unicode) CYC_NEW CYC_CREATES(PyBytesObject);
PyObject *PyUnicode_DecodeLatin1(const char *string, Py_ssize_t length, const char *errors) CYC_NEW
    CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_AsLatin1String(PyObject *unicode) CYC_NEW CYC_CREATES(PyBytesObject);
PyObject *PyUnicode_DecodeASCII(const char *string, Py_ssize_t length, const char *errors) CYC_NEW
    CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_AsASCIIString(PyObject *unicode) CYC_NEW CYC_CREATES(PyBytesObject);
PyObject *PyUnicode_DecodeCharmap(const char *string, Py_ssize_t length, PyObject *mapping, const char *errors)
    CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_AsCharmapString(PyObject *unicode, PyObject *mapping) CYC_NEW CYC_CREATES(PyBytesObject);
PyObject *PyUnicode_DecodeLocaleAndSize(const char *str, Py_ssize_t len, const char *errors) CYC_NEW
    CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_DecodeLocale(const char *str, const char *errors) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_EncodeLocale(PyObject *unicode, const char *errors) CYC_NEW CYC_CREATES(PyBytesObject);
int PyUnicode_FSConverter(PyObject *object, void *p CYC_OUT_NEW);
int PyUnicode_FSDecoder(PyObject *object, void *p CYC_OUT_NEW);
PyObject *PyUnicode_DecodeFSDefault(const char *s) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_DecodeFSDefaultAndSize(const char *s, Py_ssize_t size) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_EncodeFSDefault(PyObject *unicode) CYC_NEW CYC_CREATES(PyBytesObject);
PyObject *PyUnicode_Concat(PyObject *left, PyObject *right) CYC_NEW CYC_CREATES(PyUnicodeObject);
void PyUnicode_Append(PyObject **pleft, PyObject *right) CYC_NO_EFFECT;
void PyUnicode_AppendAndDel(PyObject **pleft, PyObject *right CYC_RELEASE);
PyObject *PyUnicode_Split(PyObject *s, PyObject *sep, Py_ssize_t maxsplit) CYC_NEW;
PyObject *PyUnicode_Splitlines(PyObject *s, int keepends) CYC_NEW;
PyObject *PyUnicode_Partition(PyObject *s, PyObject *sep) CYC_NEW;
PyObject *PyUnicode_RPartition(PyObject *s, PyObject *sep) CYC_NEW;
PyObject *PyUnicode_RSplit(PyObject *s, PyObject *sep, Py_ssize_t maxsplit) CYC_NEW;
PyObject *PyUnicode_Translate(PyObject *str, PyObject *table, const char *errors) CYC_NEW
    CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_Join(PyObject *separator, PyObject *seq) CYC_NEW CYC_CREATES(PyUnicodeObject);
Py_ssize_t PyUnicode_Tailmatch(PyObject *str, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction)
    CYC_NO_EFFECT;
Py_ssize_t PyUnicode_Find(PyObject *str, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction)
    CYC_NO_EFFECT;
Py_ssize_t PyUnicode_FindChar(PyObject *str, Py_UCS4 ch, Py_ssize_t start, Py_ssize_t end, int direction)
    CYC_NO_EFFECT;
Py_ssize_t PyUnicode_Count(PyObject *str, PyObject *substr, Py_ssize_t start, Py_ssize_t end) CYC_NO_EFFECT;
PyObject *PyUnicode_Replace(PyObject *str, PyObject *substr, PyObject *replstr, Py_ssize_t maxcount) CYC_NEW
    CYC_CREATES(PyUnicodeObject);
int PyUnicode_Compare(PyObject *left, PyObject *right) CYC_NO_EFFECT;
int PyUnicode_CompareWithASCIIString(PyObject *left, const char *right) CYC_NO_EFFECT;
PyObject *PyUnicode_RichCompare(PyObject *left, PyObject *right, int op) CYC_NEW;
PyObject *PyUnicode_Format(PyObject *format, PyObject *args) CYC_NEW CYC_CREATES(PyUnicodeObject);
int PyUnicode_Contains(PyObject *container, PyObject *element) CYC_NO_EFFECT;
int PyUnicode_IsIdentifier(PyObject *s) CYC_NO_EFFECT;
unsigned int PyUnicode_CHECK_INTERNED(PyObject *op) CYC_NO_EFFECT;
unsigned int PyUnicode_IS_READY(PyObject *op) CYC_NO_EFFECT;
unsigned int PyUnicode_IS_ASCII(PyObject *op) CYC_NO_EFFECT;
unsigned int PyUnicode_IS_COMPACT(PyObject *op) CYC_NO_EFFECT;
int PyUnicode_IS_COMPACT_ASCII(PyObject *op) CYC_NO_EFFECT;
void *PyUnicode_DATA(PyObject *op) CYC_NO_EFFECT;
Py_ssize_t PyUnicode_GET_LENGTH(PyObject *op) CYC_NO_EFFECT;
void PyUnicode_WRITE(int kind, void *data, Py_ssize_t index, Py_UCS4 value) CYC_NO_EFFECT;
Py_UCS4 PyUnicode_READ(int kind, const void *data, Py_ssize_t index) CYC_NO_EFFECT;
Py_UCS4 PyUnicode_READ_CHAR(PyObject *unicode, Py_ssize_t index) CYC_NO_EFFECT;
Py_UCS4 PyUnicode_MAX_CHAR_VALUE(PyObject *op) CYC_NO_EFFECT;
PyObject *PyUnicode_New(Py_ssize_t size, Py_UCS4 maxchar) CYC_NEW CYC_CREATES(PyUnicodeObject);
int PyUnicode_READY(PyObject *op) CYC_NO_EFFECT;
Py_ssize_t PyUnicode_CopyCharacters(PyObject *to, Py_ssize_t to_start, PyObject *from, Py_ssize_t from_start,
    Py_ssize_t how_many) CYC_NO_EFFECT;
Py_ssize_t PyUnicode_Fill(PyObject *unicode, Py_ssize_t start, Py_ssize_t length, Py_UCS4 fill_char) CYC_NO_EFFECT;
PyObject *PyUnicode_FromKindAndData(int kind, const void *buffer, Py_ssize_t size) CYC_NEW
    CYC_CREATES(PyUnicodeObject);
PyObject *PyUnicode_FromUnicode(const Py_UNICODE *u, Py_ssize_t size) CYC_NEW CYC_CREATES(PyUnicodeObject);
Py_UNICODE *PyUnicode_AsUnicode(PyObject *unicode) CYC_NO_EFFECT;
Py_UNICODE *PyUnicode_AsUnicodeAndSize(PyObject *unicode, Py_ssize_t *size) CYC_NO_EFFECT;
Py_ssize_t PyUnicode_WSTR_LENGTH(PyObject *op) CYC_NO_EFFECT;
Py_ssize_t PyUnicode_GET_SIZE(PyObject *op) CYC_NO_EFFECT;
Py_ssize_t PyUnicode_GET_DATA_SIZE(PyObject *op) CYC_NO_EFFECT;
Py_UNICODE *PyUnicode_AS_UNICODE(PyObject *op) CYC_NO_EFFECT;
const char *PyUnicode_AS_DATA(PyObject *op) CYC_NO_EFFECT;
const char *PyUnicode_AsUTF8(PyObject *unicode) CYC_NO_EFFECT;

/* ---- codecs.h ---- */
int PyCodec_Register(PyObject *search_function) CYC_NO_EFFECT;
int PyCodec_Unregister(PyObject *search_function) CYC_NO_EFFECT;
PyObject *PyCodec_Encode(PyObject *object, const char *encoding, const char *errors) CYC_NEW;
PyObject *PyCodec_Decode(PyObject *object, const char *encoding, const char *errors) CYC_NEW;
PyObject *PyCodec_Encoder(const char *encoding) CYC_NEW;
PyObject *PyCodec_Decoder(const char *encoding) CYC_NEW;
PyObject *PyCodec_IncrementalEncoder(const char *encoding, const char *errors) CYC_NEW;
PyObject *PyCodec_IncrementalDecoder(const char *encoding, const char *errors) CYC_NEW;
PyObject *PyCodec_StreamReader(const char *encoding, PyObject *stream, const char *errors) CYC_NEW;
PyObject *PyCodec_StreamWriter(const char *encoding, PyObject *stream, const char *errors) CYC_NEW;
int PyCodec_RegisterError(const char *name, PyObject *error) CYC_NO_EFFECT;
PyObject *PyCodec_LookupError(const char *name) CYC_NEW;
PyObject *PyCodec_StrictErrors(PyObject *exc) CYC_NEW;
PyObject *PyCodec_IgnoreErrors(PyObject *exc) CYC_NEW;
PyObject *PyCodec_ReplaceErrors(PyObject *exc) CYC_NEW;
PyObject *PyCodec_XMLCharRefReplaceErrors(PyObject *exc) CYC_NEW;
PyObject *PyCodec_BackslashReplaceErrors(PyObject *exc) CYC_NEW;
PyObject *PyCodec_NameReplaceErrors(PyObject *exc) CYC_NEW;

/* ---- pystrtod.h ---- */
double PyOS_string_to_double(const char *str, char **endptr, PyObject *overflow_exception) CYC_NO_EFFECT;

/* ---- fileobject.h ---- */
PyObject *PyFile_FromFd(int p1, const char *text1, const char *text2, int p2, const char *text3, const char *text4,
    const char *text5, int p3) CYC_NEW;
PyObject *PyFile_GetLine(PyObject *object, int p) CYC_NEW;
int PyFile_WriteObject(PyObject *object1, PyObject *object2, int p) CYC_NO_EFFECT;
int PyFile_WriteString(const char *text, PyObject *object) CYC_NO_EFFECT;
int PyObject_AsFileDescriptor(PyObject *object) CYC_NO_EFFECT;
char *Py_UniversalNewlineFgets(char *text, int p1, FILE *p2, PyObject *object) CYC_NO_EFFECT;
PyObject *PyFile_NewStdPrinter(int p) CYC_NEW;
PyObject *PyFile_OpenCode(const char *utf8path) CYC_NEW;
PyObject *PyFile_OpenCodeObject(PyObject *path) CYC_NEW;
int PyFile_SetOpenCodeHook(Py_OpenCodeHookFunction hook, void *userData) CYC_NO_EFFECT;

/* ---- 3.13 and 3.14, from their documentation ---- */
int PyLong_AsInt(PyObject *number) CYC_NO_EFFECT;
PyObject *PyLong_FromInt32(int value) CYC_NEW CYC_CREATES(PyLongObject);
PyObject *PyLong_FromInt64(long long value) CYC_NEW CYC_CREATES(PyLongObject);
PyObject *PyLong_FromUInt32(unsigned value) CYC_NEW CYC_CREATES(PyLongObject);
PyObject *PyLong_FromUInt64(unsigned long long value) CYC_NEW CYC_CREATES(PyLongObject);
PyObject *PyBytes_Join(PyObject *separator, PyObject *iterable) CYC_NEW CYC_CREATES(PyBytesObject);
int PyUnicode_EqualToUTF8(PyObject *string, const char *text) CYC_NO_EFFECT;
int PyUnicode_EqualToUTF8AndSize(PyObject *string, const char *text, Py_ssize_t size) CYC_NO_EFFECT;
PyObject *PyUnicodeWriter_Finish(struct PyUnicodeWriter *writer CYC_FREES) CYC_NEW CYC_CREATES(PyUnicodeObject);
int PyUnicodeWriter_WriteStr(struct PyUnicodeWriter *writer, PyObject *object) CYC_NO_EFFECT;
int PyUnicodeWriter_WriteRepr(struct PyUnicodeWriter *writer, PyObject *object) CYC_NO_EFFECT;
