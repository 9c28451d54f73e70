Synketa.lab = {
  variants: ['full', 'uniform_2AB_fixed_conductance', 'uniform_2AB_share_kept', 'swapped_subunits', 'no_NMDA_PV', 'no_NMDA_SST', 'less_SST'].map(name => ({ name, title: name, seeds: [1, 2, 3, 4, 5] })),
  drugs: Object.fromEntries(['ketamine', 's_ketamine', 'r_ketamine', 'mk_801', 'lanicemine', 'memantine'].map(name => [name, {}])),
  arms: Object.fromEntries(['rapamycin_local', 'anti_BDNF', 'trkb_block', 'LVDCC_block', 'ampa_antagonist', 'direct_cut', 'stress'].map(name => [name, { most: name === 'ampa_antagonist' ? 0.35 : 1 }])),
  provenance: { version: 'double' },
};
