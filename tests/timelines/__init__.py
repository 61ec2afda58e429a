"""Fictional news over years with exact gold: what was so, as of when, said by whom."""
