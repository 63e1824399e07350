/* Loaded before a program's own libraries: giving a workspace's log to the disk takes as many milliseconds as the file named by SLOW_DISK says. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void wait_for_disk(int fd) {
  char link[64], name[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, name, sizeof name - 1);
  if (length < 0) return;
  name[length] = 0;
  if (strstr(name, ".longtable-wal") == NULL) return;
  const char *path = getenv("SLOW_DISK");
  FILE *file = path == NULL ? NULL : fopen(path, "r");
  if (file == NULL) return;
  long milliseconds = 0;
  if (fscanf(file, "%ld", &milliseconds) != 1) milliseconds = 0;
  fclose(file);
  if (milliseconds > 0) usleep((useconds_t)milliseconds * 1000);
}

int fsync(int fd) {
  wait_for_disk(fd);
  return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(fd);
}

int fdatasync(int fd) {
  wait_for_disk(fd);
  return ((int (*)(int))dlsym(RTLD_NEXT, "fdatasync"))(fd);
}
