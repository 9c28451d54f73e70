// What a page reads of the program: registered by lines that `synketa.lab.network.generate` adds to the generated code.
#ifndef SYNKETA_LAB_H
#define SYNKETA_LAB_H

#include <cstdint>
#include <vector>
#include "brianlib/dynamic_array.h"

namespace synketa {
namespace lab {

// The value of a channel of the schedule: what it is held at, else the table's.
double scheduled(double t, int64_t channel);

struct Spikes { std::vector<double>* times; std::vector<int32_t>* cells; int32_t* count; };
struct Samples { std::vector<double>* times; int32_t* count; std::vector<DynamicArray2D<double>*> series; };
struct Cells { const double* values; int64_t number; };

void spikes(std::vector<double>& times, std::vector<int32_t>& cells, int32_t* count);
void samples(std::vector<double>& times, int32_t* count, const std::vector<DynamicArray2D<double>*>& series);
void cells(const double* values, int64_t number);

}  // namespace lab
}  // namespace synketa

#endif
