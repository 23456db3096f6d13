/** `.github/hairpin.yml` (CONTRACT): which files are which gateway's ruleset, what is expected, which checks, which channels. */
