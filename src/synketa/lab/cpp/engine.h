// synketa's own engine.h (found next on the include path) for a program that a page drives: the schedule is a table in
// memory, of which single channels can be held at a value, and its output is what a page asks for.
#ifndef SYNKETA_LAB_ENGINE_H
#define SYNKETA_LAB_ENGINE_H

#define schedule schedule_of_a_file
#include_next "engine.h"
#undef schedule

#include "lab.h"

static inline double schedule(double t, int64_t channel) { return synketa::lab::scheduled(t, channel); }

#endif
