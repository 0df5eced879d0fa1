"""The documentation site: the guide in docs/, reference pages written from the spec, and Zensical, which builds both.

`python -m scripts.reference` builds it in site/.
"""
