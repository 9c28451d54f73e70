"""The plot functions: each draws on one Axes, reads no file and shows no window."""

from synketa.reporting.plots.contrasts import plot_contrasts, plot_dose_response, plot_levels, plot_ranked
from synketa.reporting.plots.maps import plot_matrix, plot_plane
from synketa.reporting.plots.runs import (
    plot_block,
    plot_dialysate,
    plot_raster,
    plot_rates,
    plot_slow,
    plot_spectra,
    plot_trace,
)
from synketa.reporting.plots.samples import plot_correlations, plot_distribution, plot_marginal, plot_sample_shares

__all__ = [
    "plot_block",
    "plot_contrasts",
    "plot_correlations",
    "plot_dialysate",
    "plot_distribution",
    "plot_dose_response",
    "plot_levels",
    "plot_marginal",
    "plot_matrix",
    "plot_plane",
    "plot_ranked",
    "plot_raster",
    "plot_rates",
    "plot_sample_shares",
    "plot_slow",
    "plot_spectra",
    "plot_trace",
]
