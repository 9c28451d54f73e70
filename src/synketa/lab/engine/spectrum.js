// The power spectral density of a signal by Welch's method: segments that overlap by half, their mean taken away, Hann windows;
// without the frequency 0, as `spectrum` of synketa.analysis.metrics.
var Synketa = Synketa || {};

Synketa.spectrum = function (signal, { step = 1e-3, segment = 1, longest = 1, most = Infinity } = {}) {
  const length = Math.round(segment / step), bins = Math.max(length, Math.round(longest / step));
  if (!(length >= 2) || signal.length < length || !(bins < 1e5)) return { frequency: new Float64Array(0), power: new Float64Array(0) };
  const window = Float64Array.from({ length }, (_, k) => 0.5 - 0.5 * Math.cos(2 * Math.PI * k / length));
  const energy = window.reduce((sum, w) => sum + w * w, 0), hop = length - (length >> 1);
  const count = Math.min(Math.floor(bins / 2) + 1, Math.floor(most * bins * step + 1e-9) + 1);
  const cosine = Float64Array.from({ length: bins }, (_, k) => Math.cos(2 * Math.PI * k / bins));
  const sine = Float64Array.from({ length: bins }, (_, k) => Math.sin(2 * Math.PI * k / bins));
  const power = new Float64Array(count), piece = new Float64Array(length);
  let segments = 0;
  for (let from = 0; from + length <= signal.length; from += hop, segments++) {
    let mean = 0;
    for (let k = 0; k < length; k++) mean += signal[from + k];
    mean /= length;
    for (let k = 0; k < length; k++) piece[k] = (signal[from + k] - mean) * window[k];
    for (let bin = 1; bin < count; bin++) {
      let real = 0, imaginary = 0;
      for (let k = 0, at = 0; k < length; k++, at = at + bin >= bins ? at + bin - bins : at + bin) { real += piece[k] * cosine[at]; imaginary += piece[k] * sine[at]; }
      power[bin] += real * real + imaginary * imaginary;
    }
  }
  for (let bin = 0; bin < count; bin++) {
    const twice = 2 * bin === bins ? 1 : 2; // of a real signal both halves are equal
    power[bin] *= twice * step / (energy * segments);
  }
  return { frequency: Float64Array.from({ length: count - 1 }, (_, bin) => (bin + 1) / (bins * step)), power: power.slice(1) };
};
