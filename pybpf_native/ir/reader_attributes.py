"""The reader's fourth layer: attributes of functions, parameters and calls, kept as texts.

A text is what stands in the IR (`noundef`, `align 4`, `byval(%struct.x)`, `"key"="value"`), with groups
(`#0`) replaced by their contents and `align=8` of a group written as outside of one.
"""

from __future__ import annotations

from .lexer import word_set
from .metadata_text import MetadataReader

# Every enum attribute of LLVM 17 to 22 that takes nothing, or an argument in parentheses.
WORDS = word_set("""
    align allocalign allocptr allockind allocsize alignstack alwaysinline argmemonly builtin byref byval captures
    cold convergent coro_elide_safe coro_only_destroy_when_complete dead_on_return dead_on_unwind dereferenceable
    dereferenceable_or_null disable_sanitizer_instrumentation elementtype fn_ret_thunk_extern hot
    hybrid_patchable immarg inaccessiblemem_or_argmemonly inaccessiblememonly inalloca initializes inlinehint inreg
    jumptable memory minsize mustprogress naked nest no_sanitize_address no_sanitize_hwaddress noalias nobuiltin
    nocallback nocapture nocf_check nocreateundeforpoison nodivergencesource noduplicate noext nofpclass nofree
    noimplicitfloat noinline nomerge nonlazybind nonnull noprofile norecurse noredzone noreturn nosanitize_bounds
    nosanitize_coverage nosync noundef nounwind null_pointer_is_valid optdebug optforfuzzing optnone optsize
    preallocated presplitcoroutine range readnone readonly returned returns_twice safestack sanitize_address
    sanitize_alloc_token sanitize_address_dyninit sanitize_hwaddress sanitize_memory sanitize_memtag
    sanitize_numerical_stability sanitize_realtime sanitize_realtime_blocking sanitize_thread sanitize_type
    shadowcallstack signext skipprofile speculatable speculative_load_hardening sret ssp sspreq sspstrong strictfp
    swiftasync swifterror swiftself uwtable vscale_range willreturn writable writeonly zeroext""")
# In the text of an argument no space stands around these.
_TIGHT_BEFORE = frozenset(",)]}>")
_TIGHT_AFTER = frozenset("([{<")


class AttributeReader(MetadataReader):
    """Parses attributes at the cursor."""

    __slots__ = ()

    def attributes(self) -> tuple[str, ...]:
        """All attributes that stand here; none is the commonest case."""
        token = self.toks[self.i]
        if token not in WORDS and token[0] not in '#"':
            return ()
        found: list[str] = []
        while True:
            token = self.toks[self.i]
            if token in WORDS:
                found.append(self._word())
            elif token[0] == "#" and token[1:].isdecimal():
                found += self._group(token)
            elif token[0] == '"':
                found.append(self._string())
            else:
                return tuple(found)

    def _group(self, token: str) -> tuple[str, ...]:
        """One that no line defines is empty, as for LLVM: files that were cut by hand have such."""
        self.i += 1
        return self.ctx.groups.get(token, ())

    def _word(self) -> str:
        word = self.take()
        if self.accept("="):
            return f"{word} {self.number()}" if word == "align" else f"{word}({self.number()})"
        if self.toks[self.i] == "(":
            return word + self._argument()
        return f"align {self.number()}" if word == "align" else word

    def _string(self) -> str:
        self.string()
        text = self.toks[self.i - 1]
        if self.accept("="):
            self.string()
            text += "=" + self.toks[self.i - 1]
        return text

    def _argument(self) -> str:
        """A parenthesised argument, as LLVM spaces it."""
        text = ""
        level = 0
        previous = "("
        while True:
            token = self.take()
            level += (token == "(") - (token == ")")
            tight = token in _TIGHT_BEFORE or previous in _TIGHT_AFTER or (token == "(" and previous != ",")
            text += token if tight else f" {token}"
            previous = token
            if level == 0:
                return text

    def group_definition(self) -> None:
        """`attributes #0 = { ... }`, the cursor at the first word."""
        self.i += 1
        name = self.take()
        if name[0] != "#" or not name[1:].isdecimal():
            raise self.error("the name of an attribute group expected", self.i - 1)
        self.expect("=")
        self.expect("{")
        self.ctx.groups[name] = self.attributes()
        self.expect("}")
