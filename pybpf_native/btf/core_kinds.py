"""The kinds of CO-RE relocation: what an instruction holds that depends on the types of the running kernel.

Source: enum bpf_core_relo_kind of include/uapi/linux/bpf.h.
"""

from __future__ import annotations

FIELD_OFFSET, FIELD_SIZE, FIELD_EXISTS, FIELD_SIGNED, FIELD_LEFT_SHIFT, FIELD_RIGHT_SHIFT = range(6)
TYPE_ID_LOCAL, TYPE_ID_TARGET, TYPE_EXISTS, TYPE_SIZE, ENUMERATOR_EXISTS, ENUMERATOR_VALUE, TYPE_MATCHES = range(6, 13)
LAST_KIND = TYPE_MATCHES
FIELD_KINDS = frozenset(range(6))
ID_KINDS = frozenset((TYPE_ID_LOCAL, TYPE_ID_TARGET))
TYPE_KINDS = frozenset((*ID_KINDS, TYPE_EXISTS, TYPE_SIZE, TYPE_MATCHES))
ENUMERATOR_KINDS = frozenset((ENUMERATOR_EXISTS, ENUMERATOR_VALUE))
# What needs 64 bits: their numbers stand in 64-bit immediates.
WIDE_KINDS = ID_KINDS | ENUMERATOR_KINDS
# As libbpf calls them.
KIND_NAMES = (
    *("byte_off", "byte_sz", "field_exists", "signed", "lshift_u64", "rshift_u64"),
    *("local_type_id", "target_type_id", "type_exists", "type_size", "enumval_exists", "enumval_value", "type_matches"),
)
