using System;

namespace SkillStash.Schema;

/// <summary>What every typed key over an integer can do, as if it were declared on the key itself: <c>UserId.Parse("7")</c>.</summary>
public static class Int64KeyExtensions
{
    extension<TKey>(TKey)
        where TKey : struct, IInt64Key<TKey>
    {
        /// <summary>The key that a text stands for.</summary>
        /// <exception cref="FormatException">The text is no integer of 64 bits.</exception>
        public static TKey Parse(string text) => TKey.Parse(text, provider: null);
    }
}
