using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using SkiaSharp;

namespace HansardMiner.Skia;

/// <summary>The fonts of this machine: one sans-serif face, regular and bold, and others for letters that it lacks. None are brought along.</summary>
internal sealed class Faces : IDisposable
{
    private static readonly string[] Wanted = ["Helvetica Neue", "Helvetica", "Arial", "Liberation Sans", "Noto Sans", "Open Sans", "DejaVu Sans", "Segoe UI"];

    private readonly List<SKTypeface> _opened = [];
    private readonly Dictionary<(int Rune, bool IsBold), SKTypeface> _others = [];
    private readonly Lazy<IReadOnlyList<string>> _files;
    private readonly SKTypeface _regular;
    private readonly SKTypeface _bold;

    /// <summary>Finds the faces.</summary>
    /// <param name="folders">Where font files are, for systems that do not tell their fonts.</param>
    /// <param name="asksSystem">Whether the system is asked first.</param>
    /// <exception cref="NoFontException">There is no font at all.</exception>
    public Faces(IReadOnlyList<string> folders, bool asksSystem = true)
    {
        _files = new(() => [.. folders.Where(Directory.Exists).SelectMany(Files).Order(StringComparer.Ordinal)]);
        _regular = (asksSystem ? OfSystem(SKFontStyle.Normal) : null) ?? OfFiles(isBold: false) ?? throw new NoFontException();
        _bold = (asksSystem ? OfSystem(SKFontStyle.Bold) : null) ?? OfFiles(isBold: true) ?? _regular;
    }

    /// <summary>The folders in which systems keep their fonts.</summary>
    public static IReadOnlyList<string> Usual { get; } =
    [
        "/usr/share/fonts", "/usr/local/share/fonts", "/usr/X11R6/lib/X11/fonts", "/Library/Fonts", "/System/Library/Fonts",
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts) is { Length: > 0 } fonts ? fonts : "/nix/var/nix/profiles/system/sw/share/X11/fonts",
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".fonts"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "share", "fonts"),
    ];

    /// <summary>A text in pieces, each with a face that has its letters.</summary>
    public IEnumerable<(SKTypeface Face, string Words)> Pieces(string text, bool isBold)
    {
        var usual = isBold ? _bold : _regular;
        SKTypeface? last = null;
        var piece = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var face = Has(usual, rune.Value) || Rune.IsWhiteSpace(rune) ? usual : Other(rune, isBold) ?? usual;
            if (last is not null && face != last)
            {
                yield return (last, piece.ToString());
                piece.Clear();
            }
            last = face;
            piece.Append(rune.ToString());
        }
        if (last is not null)
        {
            yield return (last, piece.ToString());
        }
    }

    public void Dispose()
    {
        foreach (var face in _opened)
        {
            face.Dispose();
        }
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Where(f => f.EndsWith(".ttf", StringComparison.OrdinalIgnoreCase) || f.EndsWith(".otf", StringComparison.OrdinalIgnoreCase) || f.EndsWith(".ttc", StringComparison.OrdinalIgnoreCase));

    private SKTypeface? OfSystem(SKFontStyle style)
    {
        var families = SKFontManager.Default.FontFamilies.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var family = Wanted.FirstOrDefault(families.Contains);
        return family is null ? null : Kept(SKFontManager.Default.MatchFamily(family, style));
    }

    /// <summary>The wanted family that comes first, or any face at all, from the font files.</summary>
    private SKTypeface? OfFiles(bool isBold)
    {
        foreach (var family in Wanted)
        {
            var name = family.Replace(" ", "", StringComparison.Ordinal);
            foreach (var file in _files.Value.Where(f => Path.GetFileName(f).StartsWith(name, StringComparison.OrdinalIgnoreCase)))
            {
                if (Open(file) is { } face && face.FamilyName == family && !face.IsItalic && face.IsBold == isBold && face.FontStyle.Width == (int)SKFontStyleWidth.Normal)
                {
                    return Kept(face);
                }
            }
        }
        return Kept(_files.Value.Select(Open).FirstOrDefault(f => f is not null && f.IsBold == isBold && Has(f, 'e')))
            ?? Kept(_files.Value.Select(Open).FirstOrDefault(f => f is not null && Has(f, 'e')));
    }

    private SKTypeface? Other(Rune rune, bool isBold)
    {
        if (_others.TryGetValue((rune.Value, isBold), out var known))
        {
            return known;
        }
        var found = Kept(SKFontManager.Default.MatchCharacter(rune.Value)) is { } asked && Has(asked, rune.Value) ? asked
            : Kept(_files.Value.Select(Open).FirstOrDefault(f => f is not null && Has(f, rune.Value)));
        if (found is not null)
        {
            _others[(rune.Value, isBold)] = found;
        }
        return found;
    }

    private static bool Has(SKTypeface face, int letter)
    {
        using var font = new SKFont(face);
        return font.ContainsGlyph(letter);
    }

    private static SKTypeface? Open(string file) => SKTypeface.FromFile(file);

    private SKTypeface? Kept(SKTypeface? face)
    {
        if (face is not null)
        {
            _opened.Add(face);
        }
        return face;
    }
}
