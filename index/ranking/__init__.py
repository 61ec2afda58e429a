"""How the candidates of a query become one order, and the sentences of its hits another.

A question is taken apart (`asked`), every candidate is read and measured (`candidates`, `votes`,
`passages`, `sentences`), and boosted trees (`trees`, fitted by `make rank-models`) turn the
measures into one number. docs/retrieval.md tells the whole on a page.
"""
