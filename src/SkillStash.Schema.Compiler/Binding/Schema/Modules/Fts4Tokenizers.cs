using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>The tokenizers of fts3 and fts4 and the arguments they take (fts3, section 8).</summary>
internal static class Fts4Tokenizers
{
    /// <summary>Why a tokenizer, the first word, cannot be used with the words after it; null where it can.</summary>
    public static string? Problem(IReadOnlyList<string> words)
    {
        string name = words.Count > 0 ? words[0] : "";
        bool isRight = name switch
        {
            "simple" => words.Count < 3 || words[2].All(static c => c < 0x80),
            "porter" => true,
            "unicode61" => words.Skip(1).All(static word => word is "remove_diacritics=0" or "remove_diacritics=1" or "remove_diacritics=2"
                || word.StartsWith("tokenchars=", StringComparison.Ordinal) || word.StartsWith("separators=", StringComparison.Ordinal)),
            _ => false,
        };
        return isRight ? null
            : name is "simple" or "unicode61" ? $"the tokenizer '{name}' does not take these arguments"
            : $"there is no tokenizer '{name}'; there are simple, porter and unicode61";
    }

    /// <summary>The words of a text, quoted ones without their quotes; what is between them is ignored.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        for (int start = 0, end; start < text.Length; start = Math.Max(end, start + 1))
        {
            end = Quoting.KindOf(text[start]) != QuoteKind.None ? Quoting.EndOf(text, start) : EndOfWord(text, start);
            if (end > start)
            {
                words.Add(Dequote(text.Substring(start, end - start)));
            }
        }

        return words;
    }

    /// <summary>Takes the quotes off a text that begins with one, and drops what stands behind the closing one.</summary>
    public static string Dequote(string text) =>
        text.Length > 0 && Quoting.KindOf(text[0]) != QuoteKind.None ? Quoting.Unquote(text.Substring(0, Quoting.EndOf(text, 0))) : text;

    public static bool IsWordCharacter(char c) => c is '_' or >= '\u0080' || char.IsLetterOrDigit(c);

    private static int EndOfWord(string text, int end)
    {
        while (end < text.Length && IsWordCharacter(text[end]))
        {
            end++;
        }

        return end;
    }
}
