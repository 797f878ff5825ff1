using System;
using System.IO;
using HansardMiner.Present.Charts;
using SkiaSharp;

namespace HansardMiner.Skia;

/// <summary>Writes a picture as PNG, in the colours for light grounds. It draws the same shapes as the SVG, with a font of this machine.</summary>
public static class PngWriter
{
    /// <summary>No picture may be higher, in pixels of the SVG: longer tables end with a count.</summary>
    public const double MostHeight = 8_000;

    private const float Scale = 2;

    /// <summary>Writes a picture.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="drawing">The picture.</param>
    /// <exception cref="NoFontException">No font is installed.</exception>
    public static void Write(Stream stream, Drawing drawing)
    {
        using var faces = new Faces(Faces.Usual);
        Write(stream, drawing, faces);
    }

    internal static void Write(Stream stream, Drawing drawing, Faces faces)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        using var surface = SKSurface.Create(new SKImageInfo((int)Math.Ceiling(drawing.Width * Scale), (int)Math.Ceiling(drawing.Height * Scale)))
            ?? throw new IOException("the picture is too large for the memory of this machine");
        surface.Canvas.Scale(Scale);
        foreach (var shape in drawing.Shapes)
        {
            Draw(surface.Canvas, shape, faces);
        }
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        data.SaveTo(stream);
    }

    private static void Draw(SKCanvas canvas, Drawn shape, Faces faces)
    {
        switch (shape)
        {
            case Drawn.Text text:
                Words(canvas, text, faces);
                break;
            case Drawn.Line line:
                Paint(line.Style, paint => canvas.DrawLine((float)line.X1, (float)line.Y1, (float)line.X2, (float)line.Y2, paint));
                break;
            case Drawn.Box { Style.IsHatched: true } box:
                Hatch(canvas, new SKRect((float)box.X, (float)box.Y, (float)(box.X + box.Width), (float)(box.Y + box.Height)));
                break;
            case Drawn.Box box:
                Paint(box.Style, paint => canvas.DrawRoundRect((float)box.X, (float)box.Y, (float)box.Width, (float)box.Height, (float)box.Radius, (float)box.Radius, paint));
                break;
            case Drawn.Dot dot:
                Paint(dot.Style, paint => canvas.DrawCircle((float)dot.X, (float)dot.Y, (float)dot.Radius, paint));
                break;
            case Drawn.Arrow arrow:
                foreach (var stroke in arrow.Strokes)
                {
                    for (var i = 1; i < stroke.Count; i++)
                    {
                        Paint(arrow.Style, paint => canvas.DrawLine((float)stroke[i - 1].X, (float)stroke[i - 1].Y, (float)stroke[i].X, (float)stroke[i].Y, paint));
                    }
                }
                break;
        }
    }

    private static void Words(SKCanvas canvas, Drawn.Text text, Faces faces)
    {
        var style = text.Style;
        var width = 0f;
        foreach (var (face, words) in faces.Pieces(text.Words, style.IsBold))
        {
            using var font = new SKFont(face, (float)style.Size);
            width += font.MeasureText(words);
        }
        var x = (float)text.X - style.Anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => width / 2, _ => width };
        foreach (var (face, words) in faces.Pieces(text.Words, style.IsBold))
        {
            using var font = new SKFont(face, (float)style.Size) { Subpixel = true, Edging = SKFontEdging.Antialias };
            if (style.HasHalo)
            {
                using var halo = new SKPaint { IsAntialias = true, Color = Colour(Ink.Back), IsStroke = true, StrokeWidth = 3, StrokeJoin = SKStrokeJoin.Round };
                canvas.DrawText(words, x, (float)text.Y, SKTextAlign.Left, font, halo);
            }
            using var paint = new SKPaint { IsAntialias = true, Color = Colour(style.Ink) };
            canvas.DrawText(words, x, (float)text.Y, SKTextAlign.Left, font, paint);
            x += font.MeasureText(words);
        }
    }

    private static void Hatch(SKCanvas canvas, SKRect room)
    {
        canvas.Save();
        canvas.ClipRect(room);
        for (var x = room.Left - room.Height; x < room.Right; x += 8.5f)
        {
            Paint(MarkStyle.Hatch, paint => canvas.DrawLine(x + room.Height, room.Top, x, room.Bottom, paint));
        }
        canvas.Restore();
    }

    private static void Paint(MarkStyle style, Action<SKPaint> draw)
    {
        if (style.Fill is { } fill)
        {
            using var paint = new SKPaint { IsAntialias = true, Color = Colour(fill) };
            draw(paint);
        }
        if (style.Stroke is { } stroke)
        {
            using var dash = style.Dash > 0 ? SKPathEffect.CreateDash([(float)style.Dash, (float)style.Dash - 1], 0) : null;
            using var paint = new SKPaint { IsAntialias = true, Color = Colour(stroke), IsStroke = true, StrokeWidth = (float)style.Width, PathEffect = dash };
            draw(paint);
        }
    }

    private static SKColor Colour(Ink ink) => SKColor.Parse(ChartPalette.Light.Of(ink));
}
