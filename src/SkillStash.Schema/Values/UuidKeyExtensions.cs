using System;

namespace SkillStash.Schema;

/// <summary>What every typed key can do, as if it were declared on the key itself: <c>PluginId.New()</c>.</summary>
public static class UuidKeyExtensions
{
    extension<TKey>(TKey)
        where TKey : struct, IUuidKey<TKey>
    {
        /// <summary>A new key, later in order than those made before (UUID version 7).</summary>
        public static TKey New() => TKey.From(Guid.CreateVersion7());

        /// <summary>The key that has this UUID.</summary>
        public static TKey From(Guid value) => TKey.From(value);

        /// <summary>The key that a text stands for.</summary>
        /// <exception cref="FormatException">The text is no UUID.</exception>
        public static TKey Parse(string text) => TKey.From(Guid.Parse(text));
    }
}
