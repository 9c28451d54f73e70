"""What every other part uses: errors, units, parameters, files."""
