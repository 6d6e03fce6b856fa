#if defined(__linux__)

#define _GNU_SOURCE
#include "faults.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static atomic_long requests;
static long kill_at, full_from;
static const char *count_file;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static long setting(const char *name) {
  const char *text = getenv(name);
  return text ? atol(text) : 0;
}

__attribute__((constructor)) static void start(void) {
  kill_at = setting("FAULTS_KILL");
  full_from = setting("FAULTS_FULL");
  count_file = getenv("FAULTS_COUNT");
}

__attribute__((destructor)) static void finish(void) {
  if (!count_file) return;
  FILE *file = fopen(count_file, "w");
  if (!file) return;
  fprintf(file, "%ld\n", atomic_load(&requests));
  fclose(file);
}

/// What is to happen to this request.
enum fate { pass, die, full };

static enum fate next(void) {
  long number = atomic_fetch_add(&requests, 1) + 1;
  if (kill_at && number == kill_at) return die;
  if (full_from && number >= full_from) return full;
  return pass;
}

static void dead(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

/// Standard streams are not the disk.
static int is_disk(int descriptor) { return descriptor > 2; }

ssize_t write(int descriptor, const void *bytes, size_t count) {
  if (is_disk(descriptor)) {
    switch (next()) {
      case die:
        if (count > 1) REAL(write)(descriptor, bytes, count / 2);
        dead();
      case full: errno = ENOSPC; return -1;
      case pass: break;
    }
  }
  return REAL(write)(descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  switch (next()) {
    case die:
      if (count > 1) REAL(pwrite)(descriptor, bytes, count / 2, offset);
      dead();
    case full: errno = ENOSPC; return -1;
    case pass: break;
  }
  return REAL(pwrite)(descriptor, bytes, count, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  switch (next()) {
    case die:
      if (count > 1) REAL(pwrite64)(descriptor, bytes, count / 2, offset);
      dead();
    case full: errno = ENOSPC; return -1;
    case pass: break;
  }
  return REAL(pwrite64)(descriptor, bytes, count, offset);
}

/// Requests that need no room: a full disk lets them pass.
static void roomless(void) {
  if (next() == die) dead();
}

int fsync(int descriptor) {
  roomless();
  return REAL(fsync)(descriptor);
}

int fdatasync(int descriptor) {
  roomless();
  return REAL(fdatasync)(descriptor);
}

int ftruncate(int descriptor, off_t length) {
  roomless();
  return REAL(ftruncate)(descriptor, length);
}

int ftruncate64(int descriptor, off64_t length) {
  roomless();
  return REAL(ftruncate64)(descriptor, length);
}

int rename(const char *old, const char *new) {
  roomless();
  return REAL(rename)(old, new);
}

int unlink(const char *path) {
  roomless();
  return REAL(unlink)(path);
}

int mkdir(const char *path, mode_t mode) {
  switch (next()) {
    case die: dead();
    case full: errno = ENOSPC; return -1;
    case pass: break;
  }
  return REAL(mkdir)(path, mode);
}

static mode_t mode_in(int flags, va_list arguments) {
  return flags & (O_CREAT | __O_TMPFILE) ? va_arg(arguments, mode_t) : 0;
}

int open(const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = mode_in(flags, arguments);
  va_end(arguments);
  if (flags & O_CREAT) {
    switch (next()) {
      case die: dead();
      case full: errno = ENOSPC; return -1;
      case pass: break;
    }
  }
  return REAL(open)(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = mode_in(flags, arguments);
  va_end(arguments);
  if (flags & O_CREAT) {
    switch (next()) {
      case die: dead();
      case full: errno = ENOSPC; return -1;
      case pass: break;
    }
  }
  return REAL(open64)(path, flags, mode);
}

#endif
