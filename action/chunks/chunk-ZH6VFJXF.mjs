import{fileText,placeText,printable,printableLines,shortened,symbolText,valueText}from"./chunk-P2YQEJYC.mjs";var widestFact=60;function evidenceLines(judgement,indent,style){let rows=deciding(unique(judgement.evidence),judgement.message).map(item=>({left:factText(item),
right:sourceText(item,judgement.subject.file)})),width=Math.min(widestFact,Math.max(0,...rows.map(row=>row.left.length)));return rows.map(({left,right})=>`${indent}${left.
padEnd(right===""?0:width)}${right===""?"":`  ${style.faint(right)}`}`)}function relatedLines(judgement,indent,style){let named=new Set(judgement.evidence.map(item=>item.
address));return judgement.related.filter(item=>!named.has(item.address)).map(item=>`${indent}${printable(item.role)}: ${printable(item.address)}${faintPlace(placeOf(
item,judgement.subject.file),style)}`)}function factText(item){return item.symbol===void 0?`${printable(item.fact)} = ${valueText(item.value)}`:`${printable(item.
fact)} = ? (${unknownText(item)})`}function unknownText({symbol="",reason=""}){return`${symbolText(symbol)}: ${printable(reason)}`}function sourceText(item,file){
return[item.address===void 0?"":printable(item.address),placeOf(item,file)].filter(text=>text!=="").join("  ")}function placeOf(item,file){let text=placeText(item);
return item.line===void 0&&item.file===file&&item.pointer!==void 0?text.slice(text.indexOf("#")):text}function faintPlace(place2,style){return place2===""?"":` \
 ${style.faint(place2)}`}function deciding(evidence,message){let isSaid=({fact,value})=>/(?:^|\.)name$/u.test(fact)&&typeof value=="string"&&message.includes(value);
return evidence.filter(item=>!isSaid(item)||!evidence.some(other=>other.address===item.address&&!isSaid(other)))}function unique(evidence){return[...new Map(evidence.
map(item=>[`${item.fact}|${item.address??""}|${item.symbol??""}`,item])).values()]}function wrap(text,indent,width){if(width===void 0)return[indent+text];let room=Math.max(24,width-indent.length),lines=[],line="";for(let word of text.split(" "))
line!==""&&line.length+1+word.length>room?(lines.push(line),line=word):line=line===""?word:`${line} ${word}`;return[...lines,line].map(found=>(indent+found).trimEnd())}
function labelled(label,lines,indent,width){let inner=indent+" ".repeat(label.text.length+1),[first=inner,...rest]=paragraphs(lines,width).flatMap(line=>isFixed(
line)?[inner+line]:wrap(line,inner,width));return[`${indent}${label.paint(label.text)} ${first.slice(inner.length)}`.trimEnd(),...rest.map(line=>line.trimEnd())]}
function flowing(lines,indent,width){return paragraphs(lines,width).flatMap(line=>isFixed(line)?[indent+line]:wrap(line,indent,width))}function paragraphs(lines,width){
if(width===void 0)return lines;let joined=[];for(let line of lines){let last=joined.at(-1);last!==void 0&&last!==""&&line!==""&&!isFixed(line)&&!isFixed(last)&&
!/^[-*] /u.test(line)?joined[joined.length-1]=`${last} ${line}`:joined.push(line)}return joined}function isFixed(line){return/^\s/u.test(line)}var mostSubjects=20;function findingsOfPolicy(verdicts,layout){let[first]=verdicts;if(first===void 0)return[];let{style,width}=layout,lines=[`${style[first.severity](
first.severity)} ${style.strong(printable(first.policy))} ${style.faint(`(must hold: ${printable(first.title)})`)}`];for(let alike of groupBy(verdicts,sameFinding).
values())lines.push("",...oneFinding(alike,layout));let remedies=groupBy(verdicts.filter(verdict=>verdict.remedy!==""),verdict=>verdict.remedy);lines.push("");for(let remedy of remedies.
keys())lines.push(...labelled({text:"fix:",paint:style.good},printableLines(remedy),"  ",width));return lines.push(`  why: vnet-preflight explain ${printable(first.
policy)}`),lines}function oneFinding(alike,{style,width}){let[first]=alike;if(first===void 0)return[];let subjects=alike.map(({subject})=>`${style.strong(printable(
subject.address))}${place(fileText(subject),style)}`);return[...shortened(subjects,mostSubjects).map(text=>`  ${text}`),...wrap(printable(first.message,4e3),"  ",
width),...evidenceLines(first,"    ",style),...relatedLines(first,"    ",style)]}function place(text,style){return text===""?"":`  ${style.faint(text)}`}function sameFinding({
message,evidence,related,subject}){return JSON.stringify([message,subject.file,evidence.map(({fact,value,symbol,address})=>[fact,value,symbol,address]),related.
map(item=>item.address)])}function groupBy(items,keyOf){let groups=new Map;for(let item of items){let key=keyOf(item),group=groups.get(key);group===void 0?groups.
set(key,[item]):group.push(item)}return groups}export{evidenceLines,relatedLines,wrap,labelled,flowing,findingsOfPolicy,groupBy};
