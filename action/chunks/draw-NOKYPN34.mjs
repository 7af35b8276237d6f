import{builtInRules,makeReport}from"./chunk-EWECLYWH.mjs";import"./chunk-4QB5MZTF.mjs";import{Model,Sensitive,Unknown,append,asWritten,describe,idKey,
isObject,parentKey,possibilities,property,typeOfKey}from"./chunk-5L67EPII.mjs";import{defaultProfile}from"./chunk-6XHEZXUZ.mjs";import"./chunk-6NSASN2U.mjs";
import"./chunk-WZAISOEJ.mjs";import"./chunk-BEMNPLSG.mjs";import{xmlAttributes,xmlText}from"./chunk-DE6DHFVB.mjs";import{summaryLine}from"./chunk-JRV7HIE6.mjs";
import{findingsOf,isOpen}from"./chunk-2FRFXIDE.mjs";import"./chunk-IZ7E2GCQ.mjs";import{compareText,count,printable,shortened,symbolText}from"./chunk-P2YQEJYC.mjs";
import"./chunk-7OKOTLR5.mjs";function partsOf(picture){let places=placesOf(picture),roots=joined(picture),shared=sharedNetworks(picture,places,roots),byRoot=new Map;for(let plan of picture.
plans)plan.apps.length>0&&append(byRoot,roots.get(plan.id)??plan.id,plan);return[...byRoot.values()].map(plans=>partOf(plans,places,shared))}function placesOf({
networks}){return new Map(networks.flatMap(network=>[...network.subnets,...network.gateways,network].map(item=>[item.id,{item,network}])))}function joined({plans}){
let parents=new Map,rootOf=id=>{let root=id;for(let next=parents.get(root);next!==void 0&&next!==root;next=parents.get(root))root=next;return parents.set(id,root),
root};for(let plan of plans){for(let target of targetsOf(plan))parents.set(rootOf(target),rootOf(plan.id));rootOf(plan.id)}return new Map([...parents.keys()].map(
id=>[id,rootOf(id)]))}function targetsOf({apps}){return[...new Set(apps.flatMap(({links})=>links.map(({to})=>to)))]}function sharedNetworks({networks,peerings},places,roots){
let shared=new Set(peerings.flatMap(({from,to})=>[from,to]));for(let{id,gateways}of networks)gateways.length>0&&shared.add(id);let owners=new Map;for(let[id,root]of roots){
let network=places.get(id)?.network.id;network!==void 0&&((owners.get(network)??root)!==root&&shared.add(network),owners.set(network,root))}return shared}function partOf(plans,places,shared){
let where=id=>{let network=places.get(id)?.network;return network===void 0||shared.has(network.id)?network?.id:"its own"},appsKey=apps=>JSON.stringify([looks(apps),
apps.links.map(({to,...link})=>[link,where(to)])]),sorted=plans.map(plan=>({...plan,apps:sortedBy(plan.apps,appsKey)})),found2=[...new Set(plans.flatMap(targetsOf))].
flatMap(id=>places.get(id)??[]),networks=[...new Set(found2.map(({network})=>network))].filter(({id})=>!shared.has(id)),keyedPlans=keyed(sorted,plan=>JSON.stringify(
[looks(plan),plan.apps.map(appsKey)])),others=[...keyed(found2.map(({item})=>item),item=>JSON.stringify([looks(item),where(item.id)])),...keyed(networks,network=>JSON.
stringify(["network",looks(network)]))];return{shape:JSON.stringify([keyedPlans.map(([key])=>key),others.map(([key])=>key)]),plans:keyedPlans.map(([,plan])=>plan),
others:others.map(([,item])=>item)}}function looks({mark,findings,isElsewhere}){return[mark,findings,isElsewhere]}function keyed(items,keyOf){return items.map(item=>[
keyOf(item),item]).toSorted(([left],[right])=>compareText(left,right))}function sortedBy(items,keyOf){return items.map(item=>({item,key:keyOf(item)})).toSorted(
(left,right)=>compareText(left.key,right.key)).map(({item})=>item)}var marks=["error","warning","note","undecided","good"];function worstOf(parts){return{mark:marks.find(candidate=>parts.some(part=>part.mark===candidate))??"goo\
d",findings:[...new Set(parts.flatMap(({findings})=>findings))]}}var mostAlike=3;function grouped(picture){let plans=picture.plans.map(plan=>({...plan,apps:merged(plan.apps,linksKey,mergeApps,1)})),used=new Set(plans.flatMap(
({apps})=>apps.flatMap(({links})=>links.map(({to})=>to)))),fewer={...picture,plans:merged(plans,planKey,mergePlans,mostAlike)};return withoutIdle(mergeStamps(fewer),
used)}function merged(items,keyOf,merge,most){let groups=new Map;for(let item of items)append(groups,keyOf(item),item);return[...groups.values()].flatMap(alike=>alike.
length>most?[merge(alike)]:alike)}function linksKey({links,mark,findings,isElsewhere}){return JSON.stringify([links,mark,findings,isElsewhere])}function planKey({
apps,mark,findings,isElsewhere}){return JSON.stringify([apps.map(linksKey).toSorted(compareText),mark,findings,isElsewhere])}function mergeItems(alike){let[first]=alike;
if(first===void 0)throw new Error("there is nothing to merge");return{...first,...worstOf(alike),names:alike.flatMap(({names})=>names),details:[...new Set(alike.
flatMap(({details})=>details))]}}function mergeApps(alike){return mergeItems(alike)}function mergePlans(alike){let apps=alike.map(plan=>plan.apps.toSorted((left,right)=>compareText(
linksKey(left),linksKey(right))));return{...mergeItems(alike),apps:(apps[0]??[]).map((_,index)=>mergeApps(apps.flatMap(list=>list[index]??[])))}}function mergeStamps(picture){
let groups=new Map;for(let part of partsOf(picture))append(groups,part.shape,part);let gone=new Set,instead=new Map,stand=(same,merge)=>{let one=merge(same);instead.
set(one.id,one);for(let{id}of same)id!==one.id&&gone.add(id)};for(let alike of groups.values()){let[first]=alike;first===void 0||alike.length<=mostAlike||(first.
plans.forEach((_,index)=>stand(alike.flatMap(part=>part.plans[index]??[]),mergePlansOfStamps)),first.others.forEach((_,index)=>stand(alike.flatMap(part=>part.others[index]??
[]),mergeItems)))}return replaced(picture,gone,instead)}function mergePlansOfStamps(alike){let[first]=alike,apps=(first?.apps??[]).map((app,index)=>({...mergeItems(
alike.flatMap(plan=>plan.apps[index]??[])),links:app.links}));return{...mergeItems(alike),apps}}function replaced(picture,gone,instead){let swap=items=>items.filter(
({id})=>!gone.has(id)).map(item=>instead.get(item.id)??item),orphans=picture.networks.filter(({id})=>gone.has(id)).flatMap(({subnets})=>subnets);return{...picture,
plans:swap(picture.plans),networks:swap(picture.networks).map(network=>({...network,subnets:swap(instead.has(network.id)?[...subnetsOf(picture,network.id),...orphans.
filter(({id})=>!gone.has(id))]:network.subnets)}))}}function subnetsOf({networks},id){return networks.find(network=>network.id===id)?.subnets??[]}function withoutIdle(picture,used){
let peered=new Set(picture.peerings.flatMap(({from,to})=>[from,to])),isIdle=({id,mark})=>!used.has(id)&&mark==="good",networks=picture.networks.map(network=>({...network,
subnets:idleAsOne(network.subnets,isIdle)})),isIdleNetwork=network=>isIdle(network)&&!peered.has(network.id)&&network.gateways.length===0&&network.subnets.every(
isIdle);return{...picture,plans:idleAsOne(picture.plans,plan=>plan.apps.length===0&&plan.mark==="good"),networks:idleAsOne(networks,isIdleNetwork).map(network=>isIdleNetwork(
network)&&network.names.length>1?{...network,subnets:[],details:[]}:network)}}function idleAsOne(items,isIdle){let idle=items.filter(isIdle);return idle.length<=
mostAlike?items:[...items.filter(item=>!isIdle(item)),{...mergeItems(idle),details:[]}]}function linksOf({plans}){return plans.flatMap(({apps})=>apps.flatMap(({
id,links})=>links.map(link=>({from:id,...link}))))}function shortNames(){let known=new Map;return id=>{let name=known.get(id)??`n${known.size}`;return known.set(id,name),name}}var colours={error:"#b3261e",warning:"#8a5a00",note:"#0b57a4",undecided:"#6b4fa0",good:"#3d6b4f"};function itemLines(item,noun){let[first=""]=item.names,many=item.
names.length>1,heading=many?count(item.names.length,noun):`${noun} ${printable(first,120)}`;return[item.isElsewhere?`${heading} (not in the input)`:heading,...many?
shortened([...new Set(item.names)],3).map(name=>printable(name,120)):[],...item.details.length===0?[]:[shortened(item.details,3).map(text=>printable(text,60)).join(
", ")],...findingLines(item)]}function linkText({mark,mode,isSure}){return[mark==="good"?"":mark,mode==="regional"?"":mode,isSure?"":"perhaps"].filter(word=>word!==
"").join(", ")}function findingLines({findings}){return shortened(findings,3).map(finding=>printable(finding,80))}function renderDot(picture){let nameOf=shortNames();return`${['digraph "vnet-preflight" {',`  graph [rankdir=LR, compound=true, fontname="Helvetica", labelloc=b\
, label=${quoted([picture.title])}];`,'  node [shape=box, fontname="Helvetica", fontsize=11, style=filled, fillcolor=white];','  edge [fontname="Helvetica", fon\
tsize=10];',...picture.plans.flatMap(plan=>planLines(plan,nameOf)),...picture.networks.flatMap(network=>networkLines(network,nameOf)),...linksOf(picture).map(link=>{
let label2=linkText(link);return`  ${nameOf(link.from)} -> ${nameOf(link.to)} [${looks2(link)}${link.isSure?"":", style=dashed"}${label2===""?"":`, label=${quoted(
[label2])}`}];`}),...picture.peerings.map(peering=>{let[from,to]=[nameOf(peering.from),nameOf(peering.to)];return`  ${from} -> ${to} [dir=both, constraint=false\
, ltail=cluster_${from}, lhead=cluster_${to}, ${looks2(peering)}, label=${quoted(["peering",...peering.findings])}];`}),"}"].join(`
`)}
`}function planLines(plan,nameOf){return plan.apps.length===0?[`  ${node(plan,"plan",nameOf)}`]:cluster(plan,"plan",nameOf,plan.apps.map(apps=>node(apps,"app",nameOf)))}
function networkLines(network,nameOf){let{subnets,gateways}=network;return cluster(network,"network",nameOf,[`${nameOf(network.id)} [shape=point, style=invis, l\
abel=""];`,...subnets.map(subnet=>node(subnet,"subnet",nameOf)),...gateways.map(gateway=>node(gateway,"gateway",nameOf))])}function cluster(item,noun,nameOf,inner){
return[`  subgraph cluster_${nameOf(item.id)} {`,`    graph [${looks2(item)}, labelloc=t, labeljust=l, style="${item.isElsewhere?"rounded,dashed":"rounded"}", l\
abel=${quoted(itemLines(item,noun))}];`,...inner.map(line=>`    ${line}`),"  }"]}function node(item,noun,nameOf){let style2=item.isElsewhere?', style="filled,da\
shed"':"";return`${nameOf(item.id)} [${looks2(item)}${style2}, label=${quoted(itemLines(item,noun))}];`}function looks2({mark}){let width=mark==="error"||mark===
"warning"?2:1;return`color="${colours[mark]}", fontcolor="${mark==="good"?"#222222":colours[mark]}", penwidth=${width}`}function quoted(lines){let text=lines.map(
line=>printable(line).replaceAll("\\","\\\\").replaceAll('"',String.raw`\"`));return text.length===1?`"${text.join("")}"`:`"${text.map(line=>`${line}\\l`).join(
"")}"`}function marksOf(report,rules){let bySubject=new Map;for(let verdict of report.verdicts){let{subject,severity,policy}=verdict;isOpen(verdict)&&append(bySubject,
`${subject.kind}|${subject.id}`,found(severity,policy)),verdict.verdict==="undecided"&&append(bySubject,`${subject.kind}|${subject.id}`,{mark:"undecided",findings:[]})}
let bySpot=new Map;for(let{spot,verdict}of findingsOf(report.verdicts,rules))append(bySpot,`${spot.file??""}|${spot.address}`,found(verdict.severity,verdict.policy));
return{ofSubject:(kind,id)=>worstOf(bySubject.get(`${kind}|${id}`)??[]),at:origin=>worstOf((origin&&bySpot.get(`${origin.file}|${origin.address}`))??[])}}function found(severity,policy){
return{mark:severity,findings:[`${severity} ${policy}`]}}var types={network:"Microsoft.Network/virtualNetworks",subnet:"Microsoft.Network/virtualNetworks/subnets",peering:"Microsoft.Network/virtualNetworks/virtualNetw\
orkPeerings",plan:"Microsoft.Web/serverfarms"};function makePicture(graph,report,rules){let maker=new PictureMaker(new Model(graph,"after"),marksOf(report,rules));
return{title:summaryLine(report),...maker.picture()}}var PictureMaker=class{#model;#marks;#networks=new Map;#appsByPlan=new Map;#plans=new Map;constructor(model,marks2){
this.#model=model,this.#marks=marks2}picture(){let{estate}=this.#model;for(let entity of estate.ofType(types.network))this.#network(entity.state.key,entity);for(let entity of estate.
ofType(types.subnet))this.#subnet(entity.state.key,void 0);for(let entity of estate.ofType(types.plan))this.#plan(entity.state.key,entity,void 0);for(let[app,integrations]of this.#integratedApps())
this.#app(app,integrations);let peerings=this.#peerings();return{plans:this.#allPlans(),networks:this.#allNetworks(),peerings}}#integratedApps(){let byApp=new Map;
for(let integration of this.#model.integrations){let by=integration.app.entity??integration.declarations[0]?.by;by!==void 0&&!by.resource.mayBeAbsent&&append(byApp,
integration.app,integration)}return byApp}#app(app,integrations){let{key,entity}=this.#model.planOf(app);this.#plan(key,entity,app.plan);let links=integrations.
flatMap(integration=>this.#links(integration)),own=entityItem(app.key,app.entity??integrations[0]?.declarations[0]?.by,this.#marks);append(this.#appsByPlan,key,
{...own,...worstOf([own,...links]),links})}#links(integration){let{app,mode,target}=integration,judged=this.#marks.ofSubject("integration",`${app.key}|${mode}|${idKey(
target)??""}`),targets=target===void 0?[]:possibilities(target);return targets.flatMap(candidate=>{let to=this.#target(candidate,isCovered(integration));return to===
void 0?[]:[{to,mode,isSure:targets.length===1,...judged}]})}#target(id,isSecret){let key=idKey(id),label2=isSecret?void 0:id,isSubnet=id instanceof Unknown||typeOfKey(
key??"")===types.subnet.toLowerCase();if(key===void 0)return;if(isSubnet)return this.#subnet(key,label2);if(typeOfKey(key)!==types.network.toLowerCase())return;
let network=this.#network(key,this.#model.estate.at(key),label2);return this.#model.gatewaysOf(key)[0]?.state.key??network}#network(key,entity,id){if(!this.#networks.
has(key)){let item=entityItem(key,entity,this.#marks,id),details=entity===void 0?[]:texts(asWritten(entity.state,"addressSpace.addressPrefixes"));this.#networks.
set(key,{item:{...item,details},subnets:new Map})}return key}#subnet(key,id){let entity=this.#model.estate.at(key),networkKey=parentKey(key);this.#network(networkKey,
this.#model.estate.at(networkKey),networkIdOf(id));let subnets=this.#networks.get(networkKey)?.subnets;if(subnets!==void 0&&!subnets.has(key)){let prefixes=entity===
void 0?[]:[...texts(asWritten(entity.state,"addressPrefixes")),...texts(asWritten(entity.state,"addressPrefix"))];subnets.set(key,{...entityItem(key,entity,this.#marks,
id),details:[...new Set(prefixes)]})}return key}#plan(key,entity,id){if(this.#plans.has(key))return;let item=entityItem(key,entity,this.#marks,id),sku=entity?.state.
sku,judged=worstOf([item,this.#marks.ofSubject("plan",key)]);this.#plans.set(key,{...item,...judged,details:texts(isObject(sku)?sku.name:void 0)})}#allPlans(){return[
...this.#plans.values()].map(item=>({...item,apps:this.#appsByPlan.get(item.id)??[]}))}#allNetworks(){return[...this.#networks].map(([key,{item,subnets}])=>({...item,
subnets:[...subnets.values()],gateways:this.#model.gatewaysOf(key).map(gateway=>({...entityItem(gateway.state.key,gateway,this.#marks),details:texts(asWritten(gateway.
state,"gatewayType"))}))}))}#peerings(){let found2=new Map;for(let peering of this.#model.estate.ofType(types.peering)){let from=this.#network(parentKey(peering.
state.key),this.#model.estate.at(parentKey(peering.state.key))),to=idKey(property(peering,"remoteVirtualNetwork.id"));if(to===void 0||typeOfKey(to)!==types.network.
toLowerCase())continue;this.#network(to,this.#model.estate.at(to),asWritten(peering.state,"remoteVirtualNetwork.id"));let pair=[from,to].toSorted(),judged=[this.#marks.
ofSubject("peering",peering.state.key),this.#marks.at(peering.resource.origin),...[found2.get(pair.join("|"))??[]].flat()];found2.set(pair.join("|"),{from:pair[0]??
"",to:pair[1]??"",...worstOf(judged)})}return[...found2.values()]}};function isCovered({declarations}){return declarations.some(({by,path})=>asWritten(by.state,
path)instanceof Sensitive)}function entityItem(key,entity,marks2,id){let name=entity?.state.name,label2=typeof name=="string"&&name!==""?name:entity?.resource.origin.
address??lastOf(id);return{id:key,names:[label2],details:[],isElsewhere:entity===void 0,...marks2.at(entity?.resource.origin)}}function networkIdOf(subnet){if(subnet===
void 0||subnet instanceof Sensitive||subnet instanceof Unknown)return;let parts=describe(subnet).split("/");return parts.length>2?parts.slice(0,-2).join("/"):void 0}
function lastOf(id){if(id===void 0||id instanceof Sensitive)return"not in the input";let text=symbolText(describe(id));return text.startsWith("${")?text:text.split(
"/").at(-1)??text}function texts(value){return typeof value=="string"?[value]:Array.isArray(value)?shortened(value.flatMap(item=>typeof item=="string"?[item]:[]),
3):[]}function renderMermaid(picture){let nameOf=shortNames(),links=linksOf(picture);return`${["flowchart LR",...picture.plans.flatMap(plan=>plan.apps.length===0?[`  ${box(
plan,"plan",nameOf)}`]:group(plan,"plan",nameOf,plan.apps.map(apps=>box(apps,"app",nameOf)))),...picture.networks.flatMap(network=>group(network,"network",nameOf,
[...network.subnets.map(subnet=>box(subnet,"subnet",nameOf)),...network.gateways.map(gateway=>box(gateway,"gateway",nameOf))])),...links.map(link=>`  ${nameOf(link.
from)} ${link.isSure?"-->":"-.->"}${label(linkText(link))} ${nameOf(link.to)}`),...picture.peerings.map(peering=>`  ${nameOf(peering.from)} <-->${label(["peerin\
g",...peering.findings].join(" "))} ${nameOf(peering.to)}`),...marks.map(mark=>`  classDef ${mark} stroke:${colours[mark]},stroke-width:${isHeavy({mark})?3:1}px`),
...[...links,...picture.peerings].flatMap((link,index)=>link.mark==="good"?[]:[`  linkStyle ${index} stroke:${colours[link.mark]},stroke-width:${isHeavy(link)?3:
1}px`])].join(`
`)}
`}function group(item,noun,nameOf,inner){let name=nameOf(item.id),head=`["${itemLines(item,noun).map(encoded).join("<br/>")}"]`;return inner.length===0?[`  ${name}${head}\
:::${item.mark}`]:[`  subgraph ${name}${head}`,...inner.map(line=>`    ${line}`),"  end",`  class ${name} ${item.mark}`]}function box(item,noun,nameOf){return`${nameOf(
item.id)}["${itemLines(item,noun).map(encoded).join("<br/>")}"]:::${item.mark}`}function label(text){return text===""?"":`|"${encoded(text)}"|`}function isHeavy({
mark}){return mark==="error"||mark==="warning"}function encoded(text){return printable(text).replaceAll(/[^\p{L}\p{N} ._/,-]/gu,character=>`#${character.codePointAt(
0)??0};`)}var lineHeight=17,letterWidth=6.9,padding=10,between=12,margin=24,planWidth=330,networkWidth=370,gap=230,top=64;function layoutOf(picture){let networkX=margin+planWidth+
gap,networks=column(picture.networks.map(networkTree),networkX,networkWidth),places=new Map(networks.flatMap(allBoxes).map(box2=>[box2.item.id,box2])),plans=column(
sortedByTarget(picture.plans,places).map(planTree),margin,planWidth),sources=new Map(plans.flatMap(allBoxes).map(box2=>[box2.item.id,box2])),arcs=arcsOf(picture,
places,networkX+networkWidth),bottom=Math.max(top,...[...plans,...networks].map(box2=>box2.y+box2.height),...arcs.map(arc=>arc.textY));return{width:networkX+networkWidth+
margin+Math.max(0,...arcs.map(({x,textX,text})=>textX-x+text.length*letterWidth)),height:bottom+margin+lineHeight*2,plans,networks,lines:linesOf(picture,sources,
places),arcs}}function leaf(item,noun){return{item,lines:itemLines(item,noun),inner:[]}}function planTree(plan){return{...leaf(plan,"plan"),inner:plan.apps.map(
apps=>leaf(apps,"app"))}}function networkTree(network){let{subnets,gateways}=network;return{...leaf(network,"network"),inner:[...subnets.map(subnet=>leaf(subnet,
"subnet")),...gateways.map(gateway=>leaf(gateway,"gateway"))]}}function column(trees,x,width){let boxes=[],y=top;for(let tree of trees){let box2=placed(tree,x,y,
width);boxes.push(box2),y+=box2.height+between}return boxes}function placed({item,lines,inner},x,y,width){let boxes=[],bottom=y+padding+lines.length*lineHeight;
for(let tree of inner){let box2=placed(tree,x+padding,bottom+padding/2,width-2*padding);boxes.push(box2),bottom=box2.y+box2.height}return{item,lines,x,y,width,height:bottom+
padding-y,inner:boxes}}function allBoxes(box2){return[box2,...box2.inner.flatMap(allBoxes)]}function sortedByTarget(plans,places){return plans.map(plan=>{let heights=plan.
apps.flatMap(({links})=>links.flatMap(({to})=>places.get(to)?.y??[])),sum=heights.reduce((total,height)=>total+height,0);return{plan,weight:heights.length===0?Number.
MAX_VALUE:sum/heights.length}}).toSorted((left,right)=>left.weight-right.weight).map(({plan})=>plan)}function linesOf(picture,sources,places){let started=new Map;
return linksOf(picture).flatMap(link=>{let[from,to]=[sources.get(link.from),places.get(link.to)];if(from===void 0||to===void 0)return[];let index=started.get(link.
from)??0;started.set(link.from,index+1);let down=Math.min(lineHeight*(index+.8),from.height-4);return[{link,text:linkText(link),from:{x:from.x+from.width,y:from.
y+down},to:{x:to.x,y:to.y+Math.min(to.height/2,lineHeight)}}]})}function arcsOf(picture,places,x){let found2=picture.peerings.flatMap(peering=>{let ends=[places.
get(peering.from),places.get(peering.to)].filter(end=>end!==void 0),[upper,lower]=ends.toSorted((left,right)=>left.y-right.y);if(upper===void 0||lower===void 0)
return[];let[fromY,toY]=[upper.y+lineHeight,lower.y+lineHeight];return[{peering,x,fromY,toY,bend:30+Math.min(150,(toY-fromY)/6),text:peeringText(peering,upper,lower)}]}),
textX=x+Math.max(0,...found2.map(({bend})=>bend))*.75+8,free=0;return found2.toSorted((left,right)=>left.fromY+left.toY-right.fromY-right.toY).map(arc=>{let textY=Math.
max(free,(arc.fromY+arc.toY)/2+4);return free=textY+lineHeight,{...arc,textX,textY}})}function peeringText({mark},upper,lower){let[from,to]=[upper,lower].map(({
item})=>printable(item.names[0]??"",80).slice(0,24));return`${from} \u2013 ${to}${mark==="good"?"":`: ${mark}`}`}function renderSvg(picture){let layout=layoutOf(picture),{width,height}=layout;return`${['<?xml version="1.0" encoding="UTF-8"?>',`<svg xmlns="http://www.w3.org\
/2000/svg"${xmlAttributes({width,height,viewBox:`0 0 ${width} ${height}`,role:"img"})}>`,`<title>${xmlText(picture.title)}</title>`,`<style>${style}</style>`,'<\
rect width="100%" height="100%" fill="#ffffff"/>',`<text x="24" y="34" class="title">${xmlText(picture.title)}</text>`,...layout.lines.map(lineSvg),...layout.arcs.
map(arcSvg),...[...layout.plans,...layout.networks].flatMap(box2=>boxSvg(box2,0)),...layout.lines.flatMap(lineTextSvg),`<text x="24"${xmlAttributes({y:height-20})}\
 class="legend">left: service plans and their apps; right: networks, subnets and gateways; dashed: not in the input, or undecided</text>`,"</svg>"].join(`
`)}
`}var style=["text{font:13px Helvetica,Arial,sans-serif;fill:#222222}",".title{font-size:15px;font-weight:bold}.head{font-weight:bold}.legend{font-size:11px;fil\
l:#555555}","rect,path{fill:none}.outer{fill:#f6f7f9}.inner{fill:#ffffff}.elsewhere,.unsure{stroke-dasharray:5 4}",...marks.map(mark=>`.${mark}{stroke:${colours[mark]}\
}text.${mark}{stroke:none;fill:${colours[mark]}}`),".error,.warning{stroke-width:2.5}.halo{fill:#ffffff}"].join("");function boxSvg({item,lines,x,y,width,height,
inner},depth){let kind=`${depth===0?"outer":"inner"} ${item.mark}${item.isElsewhere?" elsewhere":""}`,room=Math.floor((width-16)/letterWidth);return[`<g><title>${xmlText(
item.names.join(", "),2e3)}</title>`,`<rect${xmlAttributes({class:kind,x,y,width,height,rx:6})}/>`,...lines.map((line,index)=>{let mark=index<lines.length-findingLines(
item).length?void 0:marks.find(word=>line.startsWith(`${word} `)),place={class:index===0?"head":mark,x:x+8,y:y+4+(index+.8)*lineHeight};return`<text${xmlAttributes(
place)}>${xmlText(cut(line,room))}</text>`}),"</g>",...inner.flatMap(box2=>boxSvg(box2,depth+1))]}function lineSvg({link,from,to}){let middle=(from.x+to.x)/2,d=`\
M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`,isUnsure=!link.isSure||link.mark==="undecided";return`<path${xmlAttributes({class:`${link.
mark}${isUnsure?" unsure":""}`,d})}/>`}function lineTextSvg({link,text,from}){if(text==="")return[];let width=text.length*letterWidth+6;return[`<rect${xmlAttributes(
{class:"halo",x:from.x+14,y:from.y-8,width,height:15})}/>`,`<text${xmlAttributes({class:link.mark,x:from.x+17,y:from.y+4})}>${xmlText(text)}</text>`]}function arcSvg({
peering,x,fromY,toY,bend,text,textX,textY}){let d=`M${x} ${fromY}C${x+bend} ${fromY} ${x+bend} ${toY} ${x} ${toY}`;return`<g><title>${xmlText(["peering",...peering.
findings].join(", "))}</title><path${xmlAttributes({class:peering.mark,d})}/><text${xmlAttributes({class:peering.mark,x:textX,y:textY})}>${xmlText(text)}</text>\
</g>`}function cut(text,room){let letters=[...text];return letters.length<=room?text:`${letters.slice(0,room-1).join("")}\u2026`}var drawings={dot:renderDot,mermaid:renderMermaid,svg:renderSvg};function draw(kind,loaded){let rules=builtInRules(defaultProfile),report=makeReport({...loaded,
rules});return drawings[kind](grouped(makePicture(loaded.graph,report,rules)))}export{draw};
