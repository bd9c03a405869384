/* datetime.h: CPython's datetime types, used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef DATETIME_H
#define DATETIME_H
#include "Python.h"

typedef struct {
  PyObject_HEAD
  Py_hash_t hashcode;
  int days, seconds, microseconds;
} PyDateTime_Delta;
typedef struct {
  PyObject_HEAD
  Py_hash_t hashcode;
  char hastzinfo;
  unsigned char data[4];
} PyDateTime_Date;
typedef struct {
  PyObject_HEAD
  Py_hash_t hashcode;
  char hastzinfo;
  unsigned char data[6], fold;
  PyObject *tzinfo;
} PyDateTime_Time;
typedef struct {
  PyObject_HEAD
  Py_hash_t hashcode;
  char hastzinfo;
  unsigned char data[10], fold;
  PyObject *tzinfo;
} PyDateTime_DateTime;
typedef struct {
  PyTypeObject *DateType, *DateTimeType, *TimeType, *DeltaType, *TZInfoType;
  PyObject *TimeZone_UTC;
  PyObject *(*Date_FromDate)(int, int, int, PyTypeObject *);
  PyObject *(*DateTime_FromDateAndTime)(int, int, int, int, int, int, int, PyObject *, PyTypeObject *);
  PyObject *(*Time_FromTime)(int, int, int, int, PyObject *, PyTypeObject *);
  PyObject *(*Delta_FromDelta)(int, int, int, int, PyTypeObject *);
  PyObject *(*TimeZone_FromTimeZone)(PyObject *offset, PyObject *name);
  PyObject *(*DateTime_FromTimestamp)(PyObject *, PyObject *, PyObject *);
  PyObject *(*Date_FromTimestamp)(PyObject *, PyObject *);
} PyDateTime_CAPI;
static PyDateTime_CAPI *PyDateTimeAPI __attribute__((unused));
PyDateTime_CAPI *cyc_stub_datetime_api(void);
#define PyDateTime_IMPORT PyDateTimeAPI = cyc_stub_datetime_api()
#define PyDate_Check(op) PyObject_TypeCheck(op, PyDateTimeAPI->DateType)
#define PyDateTime_Check(op) PyObject_TypeCheck(op, PyDateTimeAPI->DateTimeType)
#define PyTime_Check(op) PyObject_TypeCheck(op, PyDateTimeAPI->TimeType)
#define PyDelta_Check(op) PyObject_TypeCheck(op, PyDateTimeAPI->DeltaType)
#define PyTZInfo_Check(op) PyObject_TypeCheck(op, PyDateTimeAPI->TZInfoType)
#define PyDate_FromDate(y, m, d) PyDateTimeAPI->Date_FromDate(y, m, d, PyDateTimeAPI->DateType)
#define PyDateTime_FromDateAndTime(y, m, d, h, n, s, us)                                                             \
  PyDateTimeAPI->DateTime_FromDateAndTime(y, m, d, h, n, s, us, Py_None, PyDateTimeAPI->DateTimeType)
#define PyTime_FromTime(h, n, s, us) PyDateTimeAPI->Time_FromTime(h, n, s, us, Py_None, PyDateTimeAPI->TimeType)
#define PyDelta_FromDSU(d, s, us) PyDateTimeAPI->Delta_FromDelta(d, s, us, 1, PyDateTimeAPI->DeltaType)

#endif
