"""The machine that synketa happens to run on: what surrounds its processes, disks, locks."""
